import { numberAt, textAt, itemsAt } from '../../read-draft.ts';
import { at, type Json, type Path } from '../../scheme-draft.ts';
import { gradesIn } from '../grades/bands.ts';

/** The forms a condition can have, in the order in which they are offered. */
export const forms = ['grade', 'dimension', 'gradeInLast', 'noneBelowInLast', 'serviceMonths'] as const;
export type Form = (typeof forms)[number];

/** What a blank of a condition holds. */
type Kind = 'grade' | 'dimension' | 'number';

interface Blank {
  readonly kind: Kind;
  /** Where it stands in the condition. */
  readonly at: Path;
}

/** The blanks in the sentence of each form. */
export const blanksOf = {
  grade: { grade: { kind: 'grade', at: ['grade'] } },
  dimension: { dimension: { kind: 'dimension', at: ['dimension'] }, min: { kind: 'number', at: ['min'] } },
  gradeInLast: {
    of: { kind: 'number', at: ['gradeInLast', 'of'] },
    times: { kind: 'number', at: ['gradeInLast', 'times'] },
    grade: { kind: 'grade', at: ['gradeInLast', 'grade'] },
  },
  noneBelowInLast: {
    of: { kind: 'number', at: ['noneBelowInLast', 'of'] },
    grade: { kind: 'grade', at: ['noneBelowInLast', 'grade'] },
  },
  serviceMonths: { serviceMonths: { kind: 'number', at: ['serviceMonths'] } },
} as const satisfies Record<Form, Record<string, Blank>>;

/** Which form a condition has; undefined where it has none of them. */
export const formOf = (condition: Json): Form | undefined => forms.find((form) => at(condition, [form]) !== undefined);

/** A new condition of a form, with what is usual. */
export function conditionOf(form: Form, draft: Json): Json {
  const [best = '', good = best] = gradesIn(draft);
  const grade = good;
  const most = numberAt(draft, ['calculation', 'maxScore']) ?? 100;
  const dimension = textAt(itemsAt(draft, ['calculation', 'dimensions'])[0], ['id']);
  const made: Record<Form, Json> = {
    grade: { grade },
    dimension: { dimension, min: Math.round(most * 0.8) },
    gradeInLast: { gradeInLast: { grade, times: 2, of: 4 } },
    noneBelowInLast: { noneBelowInLast: { grade, of: 4 } },
    serviceMonths: { serviceMonths: 12 },
  };
  return made[form];
}
