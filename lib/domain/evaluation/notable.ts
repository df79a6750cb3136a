import { exactly } from '../number/decimal.ts';
import { rounded } from '../number/format.ts';
import { absolute, add, compare, divide, type Rational, subtract, whole, zero } from '../number/rational.ts';
import type { FormLine } from './form.ts';

/** Why a second reviewer may want to look twice: a rating at an end of its scale, one far from the self-rating, or it was returned before. */
export const notables = ['extreme', 'gap', 'returned'] as const;
export type Notable = (typeof notables)[number];

/** So many steps of a scale between the supervisor and the person are many. */
const manySteps = whole(2);

type Scores = Readonly<Record<string, number>>;
type Lines = readonly Pick<FormLine, 'indicator' | 'scale'>[];

/** Advice only: where nothing is notable, an evaluation looks plain. */
export function notablesOf(
  form: Lines,
  { scores, self, returned }: { readonly scores: Scores; readonly self: Scores; readonly returned: boolean },
): Notable[] {
  const atAnEnd = form.some(({ indicator, scale }) =>
    [scale.min, scale.max].includes(scores[indicator.id] ?? Number.NaN),
  );
  const apart = gapsOf(form, scores, self).some((gap) => compare(absolute(gap), manySteps) >= 0);
  return [
    ...(atAnEnd ? (['extreme'] as const) : []),
    ...(apart ? (['gap'] as const) : []),
    ...(returned ? (['returned'] as const) : []),
  ];
}

/** How far the supervisor is from the self-rating on the average, in steps of the scales: "-0.3"; `null` without one. */
export function meanGapOf(form: Lines, scores: Scores, self: Scores): string | null {
  const gaps = gapsOf(form, scores, self);
  return gaps.length === 0 ? null : rounded(divide(gaps.reduce(add, zero), whole(gaps.length)), 1);
}

function gapsOf(form: Lines, scores: Scores, self: Scores): Rational[] {
  return form.flatMap(({ indicator, scale }) => {
    const [given, own] = [scores[indicator.id], self[indicator.id]];
    if (given === undefined || own === undefined) return [];
    return [divide(subtract(exactly(given), exactly(own)), exactly(scale.step))];
  });
}
