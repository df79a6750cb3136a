import type { Person, PersonField } from '#lib/domain/organisation/person.ts';
import type { Context } from '../context.ts';
import { trace } from '../guard.ts';
import { type Change, valueIn } from './plan.ts';

/** The trace of one person's change: for each field what it was and what it is, amounts in minor units. */
export function changeTrace(context: Context, { before, after, fields }: Change) {
  const details = Object.fromEntries(
    fields.map((field) => [field, before ? `${said(before, field)} → ${said(after, field)}` : said(after, field)]),
  );
  return trace(context, before ? 'person.edit' : 'person.add', {
    cycle: null,
    unit: after.unit,
    subject: after.id,
    details,
  });
}

function said(person: Person, field: PersonField): string {
  const value = valueIn(person, field);
  if (value === null || value === undefined) return '—';
  return typeof value === 'object' ? `${value.zh} / ${value.en}` : String(value);
}
