import { curve } from '../reading/curve.ts';
import { names } from '../reading/names.ts';
import { decimal, integer, oneOf, text } from '../reading/readers.ts';
import { defaulting, list, looking, object, optional, record, required } from '../reading/shapes.ts';

const bonusFields = object({
  method: required(oneOf(['individual', 'pool'])),
  coefficients: optional(record(decimal({ min: 0 }))),
  coefficientCurve: optional(curve({ min: 0 })),
  unitCoefficients: defaulting(record(decimal({ above: 0 })), () => ({})),
  roundTo: defaulting(integer({ min: 1 }), () => 1),
  maxTimesBase: optional(decimal({ min: 0 })),
  minServiceDays: optional(integer({ min: 0 })),
});

/** Exactly one kind of coefficient; a kind that is there but wrong counts as given. */
export const bonus: typeof bonusFields = (value, walk) => {
  const taken = bonusFields(value, walk);
  if (taken === undefined) return undefined;
  const has = (key: string) => Object.hasOwn(Object(value), key);
  if (!has('coefficients') && !has('coefficientCurve')) walk.refuse('no-coefficients', undefined, ['coefficients']);
  if (has('coefficients') && has('coefficientCurve')) walk.refuse('two-coefficients', undefined, ['coefficientCurve']);
  return taken;
};

export const training = object({
  below: required(decimal({ min: 0 })),
  max: optional(integer({ min: 1 })),
  courses: defaulting(record(list(text)), () => ({})),
});

export const improvement = object({ atMost: required(text), consecutive: required(integer({ min: 1 })) });

export const honours = list(
  object({
    title: required(names),
    topPerUnit: required(integer({ min: 1 })),
    minScore: required(decimal({ min: 0 })),
  }),
);

export const annual = looking(
  object({
    quarters: required(decimal({ min: 0 })),
    review: required(decimal({ min: 0 })),
    minQuarters: defaulting(integer({ min: 1, max: 4 }), () => 1),
  }),
  ({ quarters, review }, walk) => {
    if (quarters === 0 && review === 0) walk.refuse('annual-weights');
  },
);
