import { kindWeight } from '../policy/kind-weight.ts';
import { own } from '../policy/own.ts';
import { type MetricRule, type Policy, type RaterKind, raterKinds, type Scale } from '../policy/policy.ts';

interface RatedOn {
  readonly scale: Scale;
  readonly kinds: readonly RaterKind[];
}

const indicatorsOf = ({ dimensions }: Policy) => dimensions.flatMap(({ indicators }) => indicators);

/** By indicator that is rated: on which scale, and by whom. */
export function ratedOn(policy: Policy): Readonly<Record<string, RatedOn>> {
  return Object.fromEntries(
    indicatorsOf(policy).flatMap((indicator): [string, RatedOn][] => {
      const scale = 'rating' in indicator ? own(policy.scales, indicator.rating.scale) : undefined;
      if (!('rating' in indicator) || scale === undefined) return [];
      return [[indicator.id, { scale, kinds: raterKinds.filter((kind) => kindWeight(policy, indicator, kind) > 0) }]];
    }),
  );
}

/** By indicator that reads a figure: which. */
export const metricsIn = (policy: Policy): Readonly<Record<string, MetricRule>> =>
  Object.fromEntries(
    indicatorsOf(policy).flatMap((indicator): [string, MetricRule][] =>
      'metric' in indicator ? [[indicator.id, indicator.metric]] : [],
    ),
  );

/** The points that steps give may differ: the ratings mean the same. */
export const sameSteps = (a: Scale, b: Scale): boolean => a.min === b.min && a.max === b.max && a.step === b.step;
