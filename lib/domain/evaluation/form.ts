import { exactly } from '../number/decimal.ts';
import { shortest } from '../number/format.ts';
import { divide, multiply, whole } from '../number/rational.ts';
import { type Goal, goalsOn, type OpenForGoals } from '../goals/goal.ts';
import type { Dimension, Policy, RatedIndicator, RaterKind, Scale } from '../policy/policy.ts';

/** One line of an evaluation form: an indicator in which this rater kind has a say. */
export interface FormLine {
  readonly indicator: RatedIndicator;
  readonly dimension: Dimension;
  readonly scale: Scale;
  /** Percent of the whole score: dimension weight × indicator weight, a shortest decimal. */
  readonly effectiveWeight: string;
  /** What both agreed on for this very person; with none the indicator is rated as a whole. */
  readonly goals: readonly Goal[];
}

/** The indicators a rater kind rates, in the policy's order (calculation standard 2: an override replaces the weights). */
export function formOf(policy: Policy, kind: RaterKind): FormLine[] {
  return policy.dimensions.flatMap((dimension) =>
    dimension.indicators.flatMap((indicator) => {
      if (!('rating' in indicator)) return [];
      const weight = indicator.rating.raters ? indicator.rating.raters[kind] : policy.raters[kind]?.weight;
      const scale = policy.scales[indicator.rating.scale];
      if (!weight || !scale) return [];
      const percent = effectiveWeight(dimension.weight, indicator.weight);
      return [{ indicator, dimension, scale, effectiveWeight: percent, goals: [] }];
    }),
  );
}

/** The form of somebody who has agreed goals, in the indicators that are open for them. */
export function withGoals(form: readonly FormLine[], open: OpenForGoals, agreed: readonly Goal[]): FormLine[] {
  return form.map((line) =>
    open.indicators.includes(line.indicator.id) ? { ...line, goals: goalsOn(agreed, line.indicator.id) } : line,
  );
}

/** Percent of the whole score that an indicator carries, as a shortest decimal: 25 % × 40 % is "10". */
export function effectiveWeight(dimension: number, indicator: number): string {
  return shortest(divide(multiply(exactly(dimension), exactly(indicator)), whole(100)), 6);
}
