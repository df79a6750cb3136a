import { decimal, integer, oneOf, type Reader, text } from '../reading/readers.ts';
import { defaulting, isRecord, list, looking, object, optional, required } from '../reading/shapes.ts';

const times = { min: 1 };

/** Every requirement by its first key. */
const forms = {
  grade: object({ grade: required(text) }),
  dimension: object({ dimension: required(text), min: required(decimal({ min: 0 })) }),
  gradeInLast: object({
    gradeInLast: required(
      looking(
        object({ grade: required(text), times: required(integer(times)), of: required(integer(times)) }),
        ({ times, of }, walk) => {
          if (times !== undefined && of !== undefined && times > of) walk.refuse('beyond', { max: of }, ['times']);
        },
      ),
    ),
  }),
  noneBelowInLast: object({
    noneBelowInLast: required(object({ grade: required(text), of: required(integer(times)) })),
  }),
  serviceMonths: object({ serviceMonths: required(integer({ min: 0 })) }),
};

const formKeys = ['grade', 'dimension', 'gradeInLast', 'noneBelowInLast', 'serviceMonths'] as const;

/** What was read of a requirement, of whichever form. */
export interface LooseRequirement {
  grade?: string;
  dimension?: string;
  gradeInLast?: { grade?: string };
  noneBelowInLast?: { grade?: string };
  serviceMonths?: number;
}

const requirement: Reader<LooseRequirement> = (value, walk) => {
  if (!isRecord(value)) return walk.refuse('type-object');
  const keys = formKeys.filter((key) => Object.hasOwn(value, key));
  const [form] = keys;
  if (form === undefined || keys.length > 1) return walk.refuse('requirement', { forms: formKeys.join(', ') });
  return forms[form](value, walk);
};

export const promotion = object({
  require: required(list(requirement)),
  slots: optional(
    object({
      per: required(oneOf(['unit'])),
      share: required(decimal({ min: 0, max: 100 })),
      min: defaulting(integer({ min: 0 }), () => 0),
    }),
  ),
});
