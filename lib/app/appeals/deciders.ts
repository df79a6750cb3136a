import { decide, type Facts } from '#lib/domain/access/rights.ts';
import { dayOf } from '#lib/domain/calendar/days.ts';
import type { Person } from '#lib/domain/organisation/person.ts';
import type { Context } from '../context.ts';
import { holdersOf } from '../notices/holders.ts';

/** Whom somebody depends on. */
export const reportsTo = ({ supervisor, second }: Pick<Person, 'supervisor' | 'second'>): string[] =>
  [supervisor, second?.supervisor].filter((id) => typeof id === 'string');

/** Who may decide a case as things stand: of HR and the unit's directors, whoever had no part in it. */
export async function decidersOf(context: Context, facts: Facts): Promise<{ id: string; name: string }[]> {
  const [hr, directors] = await Promise.all([
    holdersOf(context, 'hr'),
    facts.unit === undefined ? [] : holdersOf(context, 'director', facts.unit),
  ]);
  const people = await context.store.peopleByIds([...hr, ...directors]);
  const today = dayOf(context.at, context.timeZone);
  return people
    .filter(({ left }) => left === null || left >= today)
    .filter((person) => decide(person, 'appeal.decide', { ...facts, reportsTo: reportsTo(person) }).allowed)
    .map(({ id, name }) => ({ id, name }))
    .toSorted((a, b) => (a.id < b.id ? -1 : 1));
}
