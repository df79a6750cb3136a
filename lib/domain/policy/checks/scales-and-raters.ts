import { byKind, partsByKind } from '../reading/kinds.ts';
import { decimal, integer, oneOf, type Reader } from '../reading/readers.ts';
import { defaulting, isRecord, looking, object, record, required } from '../reading/shapes.ts';
import { summingTo100 } from '../reading/sums.ts';
import type { WhenMissing } from '../policy.ts';

const scale = looking(
  object({
    min: required(decimal()),
    max: required(decimal()),
    step: required(decimal({ above: 0 })),
    pointsAtMin: required(decimal()),
    pointsAtMax: required(decimal()),
  }),
  ({ min, max, pointsAtMin, pointsAtMax }, walk) => {
    if (min !== undefined && max !== undefined && min >= max) walk.refuse('not-less', { than: 'max' }, ['min']);
    if (pointsAtMin !== undefined && pointsAtMax !== undefined && pointsAtMin >= pointsAtMax) {
      walk.refuse('not-less', { than: 'pointsAtMax' }, ['pointsAtMin']);
    }
  },
);

export const scales = record(scale);

export const whenMissing: Reader<WhenMissing> = oneOf(['redistribute', 'zero', 'block']);

const rater = object({
  weight: required(decimal({ min: 0 })),
  minResponses: defaulting(integer({ min: 1 }), () => 1),
  whenMissing: defaulting(whenMissing, () => 'redistribute' as const),
});

/** No raters at all are allowed where nothing is rated, which is looked at elsewhere. */
export const raters: Reader<NonNullable<ReturnType<typeof weighted>>> = (value, walk) =>
  isRecord(value) && Object.keys(value).length === 0 ? {} : weighted(value, walk);

const weighted = summingTo100(byKind(rater), (taken, raw) => partsByKind(taken, raw, (entry) => entry.weight));
