import type { Context } from '../context.ts';
import { allow } from '../guard.ts';

/** Who did what in a cycle, the newest first. */
export async function readLog(context: Context, id: string, cursor: string | undefined) {
  allow(context, 'audit.read');
  const { items, nextCursor } = await context.store.auditOf(id, cursor);
  const people = items.flatMap(({ actor, subject }) => [actor, ...(subject ? [subject] : [])]);
  const named = new Map((await context.store.peopleByIds(people)).map((person) => [person.id, person.name]));
  const brief = (person: string) => ({ id: person, name: named.get(person) ?? person });
  return {
    items: items.map(({ id: entry, at, actor, action, unit, subject, reason, details }) => ({
      id: entry,
      at,
      action,
      actor: brief(actor),
      ...(unit === undefined ? {} : { unit }),
      ...(subject === undefined ? {} : { subject: brief(subject) }),
      ...(reason === undefined ? {} : { reason }),
      ...(details === undefined ? {} : { details: { ...details } }),
    })),
    nextCursor,
  };
}
