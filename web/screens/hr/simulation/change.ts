import type { Policy, RaterKind } from '#lib/domain/policy/policy.ts';

/**
 * Whole weights that come to 100: the one that is moved as wanted, the others in their proportion. None comes to nothing: what
 * has no weight is no part of a policy.
 */
export function reweighed(weights: readonly number[], place: number, wanted: number): number[] {
  const own = weights.length === 1 ? 100 : Math.min(101 - weights.length, Math.max(1, Math.round(wanted)));
  const others = weights.map((weight, at) => (at === place ? 0 : weight));
  const sum = others.reduce((total, weight) => total + weight, 0);
  const left = 100 - own;
  const exact = others.map((weight, at) =>
    at === place ? own : sum === 0 ? left / (weights.length - 1) : (weight * left) / sum,
  );
  const floors = exact.map(Math.floor);
  const short = 100 - floors.reduce((total, weight) => total + weight, 0);
  const byRemainder = new Set(
    exact
      .map((weight, at) => ({ at, rest: weight - Math.floor(weight) }))
      .filter(({ at }) => at !== place)
      .toSorted((a, b) => b.rest - a.rest)
      .slice(0, short)
      .map(({ at }) => at),
  );
  return lifted(
    floors.map((weight, at) => weight + (byRemainder.has(at) ? 1 : 0)),
    place,
  );
}

/** What came to nothing gets 1 from the heaviest of those that were not moved. */
function lifted(weights: readonly number[], moved: number): number[] {
  const all = [...weights];
  for (const [at, weight] of weights.entries()) {
    if (weight > 0) continue;
    const heaviest = all.reduce((best, one, other) => (other !== moved && one > (all[best] ?? 0) ? other : best), at);
    all[heaviest] = (all[heaviest] ?? 0) - 1;
    all[at] = 1;
  }
  return all;
}

/** The policy with other weights of its dimensions. */
export function withWeights(policy: Policy, weights: readonly number[]): Policy {
  return { ...policy, dimensions: policy.dimensions.map((one, at) => ({ ...one, weight: weights[at] ?? one.weight })) };
}

/** The same of kinds of rater, where an indicator does not say otherwise. */
export function withRaterWeights(policy: Policy, kinds: readonly RaterKind[], weights: readonly number[]): Policy {
  const changed = kinds.flatMap((kind, at) => {
    const [rule, weight] = [policy.raters[kind], weights[at]];
    return rule === undefined || weight === undefined ? [] : [[kind, { ...rule, weight }] as const];
  });
  return { ...policy, raters: { ...policy.raters, ...Object.fromEntries(changed) } };
}

/** The policy with a grade beginning elsewhere, or shared out otherwise. */
export function withBand(policy: Policy, place: number, change: { min?: number; share?: number }): Policy {
  const { grades } = policy;
  if (grades.method === 'thresholds') {
    const { min } = change;
    const bands = grades.bands.map((band, at) => (at === place && min !== undefined ? { ...band, min } : band));
    return { ...policy, grades: { ...grades, bands } };
  }
  const bands = grades.bands.map((band, at) => (at === place ? { ...band, ...change } : band));
  return { ...policy, grades: { ...grades, bands } };
}

export function withCoefficient(policy: Policy, grade: string, coefficient: number): Policy {
  const { bonus } = policy;
  if (!bonus?.coefficients) return policy;
  return { ...policy, bonus: { ...bonus, coefficients: { ...bonus.coefficients, [grade]: coefficient } } };
}

export function withUnitCoefficient(policy: Policy, unit: string, coefficient: number): Policy {
  const { bonus } = policy;
  if (!bonus) return policy;
  return { ...policy, bonus: { ...bonus, unitCoefficients: { ...bonus.unitCoefficients, [unit]: coefficient } } };
}
