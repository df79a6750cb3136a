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

interface Asked {
  readonly gap: Gap | undefined;
  readonly weight: Rational;
}

/** How much of a policy could be applied to the facts of a cycle that ran under another. */
export function coverageOf(ruling: Policy, { prepared, people }: Settled): Coverage {
  const { indicators, effectiveWeight } = prepared.scoring;
  const tallies = [...people.values()].map(({ facts }) => facts().tally);
  const lost = onOtherSteps(ruling, prepared.policy);
  const part = (weight: Rational) => (isZero(effectiveWeight) ? zero : divide(weight, effectiveWeight));
  const asked = indicators.flatMap((indicator): Asked[] => {
    if (indicator.type === 'metric') {
      const weight = part(indicator.effectiveWeight);
      const there = tallies.some(({ facts }) => facts[indicator.index] !== undefined);
      const gap: Gap = { indicator: indicator.id, kind: null, why: 'no-figures', weight: percentText(weight) };
      return [{ gap: there ? undefined : gap, weight }];
    }
    return indicator.kinds.map((kind) => {
      const weight = part(divide(multiply(indicator.effectiveWeight, kind.weight), indicator.totalWeight));
      const why = lost.has(indicator.id)
        ? 'other-steps'
        : isAsked(ruling, indicator.id, kind.kind)
          ? 'no-answers'
          : 'not-asked';
      const gap: Gap = { indicator: indicator.id, kind: kind.kind, why, weight: percentText(weight) };
      return { gap: tallies.some((tally) => answers(tally, indicator, kind)) ? undefined : gap, weight };
    });
  });
  const applied = asked.reduce((sum, { gap, weight }) => (gap ? sum : add(sum, weight)), zero);
  return { applied: percentText(applied), gaps: asked.flatMap(({ gap }) => gap ?? []) };
}

const answers = ({ ratings }: Tally, { index }: IndicatorRules, { kind, minResponses }: KindRules) =>
  (ratings[index]?.[kind]?.count ?? 0) >= Math.max(minResponses, 1);

function isAsked(policy: Policy, id: string, kind: RaterKind): boolean {
  const found = policy.dimensions.flatMap(({ indicators }) => indicators).find((one) => one.id === id);
  return found !== undefined && 'rating' in found && kindWeight(policy, found, kind) > 0;
}
