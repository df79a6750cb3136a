import { snapped } from '../curve/decimals.ts';

/** Shares of so many bands that sum to 100: few at both ends, most in the middle, in fives where that goes. */
export function spreadShares(count: number): number[] {
  if (count > 12) return spreadEvenly(count);
  const ways = Array.from({ length: count }, (_, place) => choose(count - 1, place));
  const all = 2 ** (count - 1);
  const shares = ways.map((way) => Math.max(5, Math.floor((way * 20) / all) * 5));
  return giveMiddle(shares);
}

const spreadEvenly = (count: number): number[] =>
  giveMiddle(Array.from({ length: count }, () => Math.floor(100 / count)));

const giveMiddle = (shares: readonly number[]): number[] => {
  const middle = Math.floor(shares.length / 2);
  const gap = 100 - shares.reduce((sum, share) => sum + share, 0);
  return shares.map((share, place) => (place === middle ? share + gap : share));
};

const choose = (of: number, take: number): number => (take === 0 ? 1 : (choose(of, take - 1) * (of - take + 1)) / take);

const usual = [1.5, 1.2, 1, 0.6, 0];

/** What the grades of a new bonus are worth, from the best to the last. */
export const spreadCoefficients = (grades: readonly string[]): Record<string, number> =>
  Object.fromEntries(grades.map((grade, place) => [grade, usualAt(place, grades.length)]));

function usualAt(place: number, count: number): number {
  if (count < 2) return 1;
  const at = (place * (usual.length - 1)) / (count - 1);
  const [above = 0, below = above] = [usual[Math.floor(at)], usual[Math.ceil(at)]];
  return snapped(above + (below - above) * (at % 1), 0.05);
}

/** How many of a group of so many get each grade by rank alone (standard 5); undefined where a share is no number yet. */
export function headsOf(shares: readonly (number | undefined)[], people: number): number[] | undefined {
  if (shares.includes(undefined)) return undefined;
  let sum = 0;
  const cuts = shares.map((share) => {
    sum += Math.round((share ?? 0) * 1e6);
    return Math.floor((people * sum + 50e6) / 100e6);
  });
  return cuts.map((cut, place) => cut - (cuts[place - 1] ?? 0));
}
