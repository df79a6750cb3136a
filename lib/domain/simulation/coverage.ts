import type { Settled } from '../calculation/calculate.ts';
import { add, divide, isZero, multiply, type Rational, zero } from '../number/rational.ts';
import { kindWeight } from '../policy/kind-weight.ts';
import type { Policy, RaterKind } from '../policy/policy.ts';
import type { IndicatorRules, KindRules } from '../scoring/rules.ts';
import type { Tally } from '../scoring/tally.ts';
import { onOtherSteps } from './applicable.ts';
import { percentText } from './score-part.ts';

/** Why nothing is known: nobody was asked, nobody answered, it was rated on other steps, there are no figures. */
export type GapWhy = 'not-asked' | 'no-answers' | 'other-steps' | 'no-figures';

/** What a policy asks for and a cycle does not have of anybody. It is missing, as by the standard (4.3 to 4.5). */
export interface Gap {
  readonly indicator: string;
  /** `null` for a figure. */
  readonly kind: RaterKind | null;
  readonly why: GapWhy;
  /** Percent of the whole score. */
  readonly weight: string;
}

export interface Coverage {
  /** Percent of the whole score that stands on something. */
  readonly applied: string;
  readonly gaps: Gap[];
}

/** One thing that a policy asks for. */
interface Asked {
  readonly gap: Gap;
  readonly weight: Rational;
  readonly isIn: (tally: Tally) => boolean;
}

/** How much of a policy could be applied to the facts of a cycle that ran under another. */
export function coverageOf(ruling: Policy, { prepared, people }: Settled): Coverage {
  const asked = askedBy(prepared, ruling);
  const missing = new Set(asked);
  // Most is found with the first few: nobody else is summed up for it.
  for (const { facts } of people.values()) {
    if (missing.size === 0) break;
    const { tally } = facts();
    for (const one of missing) if (one.isIn(tally)) missing.delete(one);
  }
  const applied = asked.reduce((sum, one) => (missing.has(one) ? sum : add(sum, one.weight)), zero);
  return { applied: percentText(applied), gaps: [...missing].map(({ gap }) => gap) };
}

function askedBy({ policy, scoring: { indicators, effectiveWeight } }: Settled['prepared'], ruling: Policy): Asked[] {
  const lost = onOtherSteps(ruling, policy);
  const part = (weight: Rational) => (isZero(effectiveWeight) ? zero : divide(weight, effectiveWeight));
  return indicators.flatMap((indicator): Asked[] => {
    const { id, index } = indicator;
    if (indicator.type === 'metric') {
      const weight = part(indicator.effectiveWeight);
      const gap: Gap = { indicator: id, kind: null, why: 'no-figures', weight: percentText(weight) };
      return [{ gap, weight, isIn: ({ facts }) => facts[index] !== undefined }];
    }
    return indicator.kinds.map((rules) => {
      const { kind } = rules;
      const weight = part(divide(multiply(indicator.effectiveWeight, rules.weight), indicator.totalWeight));
      const why = lost.has(id) ? 'other-steps' : isAsked(ruling, id, kind) ? 'no-answers' : 'not-asked';
      const gap: Gap = { indicator: id, kind, why, weight: percentText(weight) };
      return { gap, weight, isIn: (tally) => answers(tally, indicator, rules) };
    });
  });
}

const answers = ({ ratings }: Tally, { index }: IndicatorRules, { kind, minResponses }: KindRules) =>
  (ratings[index]?.[kind]?.count ?? 0) >= Math.max(minResponses, 1);

function isAsked(policy: Policy, id: string, kind: RaterKind): boolean {
  const found = policy.dimensions.flatMap(({ indicators }) => indicators).find((one) => one.id === id);
  return found !== undefined && 'rating' in found && kindWeight(policy, found, kind) > 0;
}
