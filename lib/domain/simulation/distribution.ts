import type { Result } from '../calculation/result.ts';
import { scoreUnits } from '../calculation/outcome.ts';
import type { Policy } from '../policy/policy.ts';

/** How many people have something now, and would have it then. */
export interface Pair {
  readonly now: number;
  readonly tried: number;
}

export interface GradeCount extends Pair {
  readonly grade: string;
}

export interface ScoreBin extends Pair {
  readonly from: number;
  readonly to: number;
}

type Side = { readonly policy: Policy; readonly results: readonly Result[] };

/** Every grade that either policy has: the new policy's from the best down, then what only the old one has. */
export function gradeCounts(now: Side, tried: Side): GradeCount[] {
  const grades = new Set([...gradesOf(tried.policy), ...gradesOf(now.policy)]);
  const [was, is] = [countByGrade(now.results), countByGrade(tried.results)];
  return [...grades].map((grade) => ({ grade, now: was.get(grade) ?? 0, tried: is.get(grade) ?? 0 }));
}

const gradesOf = ({ grades }: Policy) => grades.bands.map(({ grade }) => grade);

const countByGrade = (results: readonly Result[]): ReadonlyMap<string, number> =>
  counted(results.flatMap((result) => (result.status === 'rated' ? [result.grade] : [])));

/** Of so many points each. */
const step = 5;

/** Scores in equal steps, from the lowest of either side to the highest possible; the last takes its end in. */
export function scoreBins(now: Side, tried: Side): ScoreBin[] {
  const [was, is] = [binsOf(now), binsOf(tried)];
  const most = Math.ceil(Math.max(now.policy.maxScore, tried.policy.maxScore) / step);
  const least = Math.min(...was.keys(), ...is.keys(), most - 1);
  return Array.from({ length: most - least }, (_, place) => {
    const bin = least + place;
    return { from: bin * step, to: (bin + 1) * step, now: was.get(bin) ?? 0, tried: is.get(bin) ?? 0 };
  });
}

function binsOf({ policy, results }: Side): ReadonlyMap<number, number> {
  const width = BigInt(step) * 10n ** BigInt(policy.scoreDecimals);
  const last = Math.ceil(policy.maxScore / step) - 1;
  const scores = results.flatMap((result) => (result.status === 'rated' ? [scoreUnits(result.score)] : []));
  return counted(scores.map((score) => Math.min(Number(score / width), last)));
}

function counted<T>(values: readonly T[]): ReadonlyMap<T, number> {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}
