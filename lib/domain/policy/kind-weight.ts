import type { Policy, RatedIndicator, RaterKind } from './policy.ts';

/** The weight of a kind in an indicator: the indicator's own weights replace those of the policy (standard 2). */
export function kindWeight(policy: Policy, indicator: RatedIndicator, kind: RaterKind): number {
  return (indicator.rating.raters ? indicator.rating.raters[kind] : policy.raters[kind]?.weight) ?? 0;
}
