import type { Problem } from '../policy/problem.ts';
import type { Person, StandIn } from './person.ts';

/** For whom somebody stands in on a day. */
export const standsInOn = ({ standsIn = [] }: Pick<Person, 'standsIn'>, day: string): string[] =>
  standsIn.filter(({ from, until }) => from <= day && day <= until).map(({ person }) => person);

/** Why somebody cannot stand in for another. */
export function delegateProblems(
  person: Pick<Person, 'id'>,
  { to, from, until }: { to: string; from: string; until: string },
  delegate: Pick<Person, 'name' | 'left'> | undefined,
  today: string,
): Problem[] {
  if (to === person.id) return [{ path: 'to', code: 'delegate.self' }];
  if (delegate === undefined) return [{ path: 'to', code: 'rater.unknown', params: { id: to } }];
  if (delegate.left !== null && delegate.left < until)
    return [{ path: 'to', code: 'rater.left', params: { name: delegate.name } }];
  if (until < from) return [{ path: 'until', code: 'leave.order' }];
  return until < today ? [{ path: 'until', code: 'date.past' }] : [];
}

/** Who stands in for whom, with the one for `person` replaced or taken away; what is over is forgotten. */
export function withStandIn(known: readonly StandIn[], person: string, next: StandIn | null, today: string): StandIn[] {
  const others = known.filter((one) => one.person !== person && one.until >= today);
  return next === null ? others : [...others, next];
}
