import type { CalendarPeriod } from '../calendar/period.ts';
import { serviceMonths } from '../incentives/service-months.ts';
import type { PeriodKind } from '../policy/policy.ts';
import type { Unit } from '../organisation/person.ts';
import { withAllBelow } from '../organisation/unit-tree.ts';
import type { Assignment, Coverable, Covers } from './assignment.ts';

/** Whether the people of some units are taken into a period, or why not. */
export type Place = 'covered' | 'other-unit' | 'other-post' | 'other-employment' | 'too-new' | 'not-there';

export function placeOf(covers: Covers, person: Coverable, period: Pick<CalendarPeriod, 'start' | 'end'>): Place {
  if (!covers.units.includes(person.unit)) return 'other-unit';
  if (covers.posts.length > 0 && !covers.posts.includes(person.post.zh)) return 'other-post';
  if (covers.employment !== 'all' && covers.employment !== person.employment) return 'other-employment';
  if (person.hired > period.end || (person.left !== null && person.left < period.start)) return 'not-there';
  return serviceMonths(person.hired, period.end) < covers.minServiceMonths ? 'too-new' : 'covered';
}

export interface Coverage {
  readonly person: string;
  /** The active assignments that cover the person; more than one of a kind counts twice and is a mistake. */
  readonly by: readonly string[];
  /** The kinds of period of which more than one assignment covers the person. */
  readonly twice: readonly PeriodKind[];
  /** The assignments that would cover the person but for the time served. */
  readonly tooNew: readonly string[];
  /** Those that would but for the kind of employment. */
  readonly otherEmployment: readonly string[];
}

/** Who is covered by what, by nothing and by too much. `periodOf` says for which period each assignment is asked. */
export function coverageOf(
  tree: readonly Pick<Unit, 'id' | 'parent'>[],
  assignments: readonly Assignment[],
  people: readonly Coverable[],
  periodOf: (assignment: Assignment) => Pick<CalendarPeriod, 'start' | 'end'>,
): Coverage[] {
  const active = assignments
    .filter(({ state }) => state === 'active')
    .map((assignment) => ({
      assignment,
      covers: { ...assignment.covers, units: withAllBelow(tree, assignment.covers.units) },
    }));
  return people.map((person) => {
    const places = active.map(({ assignment, covers }) => ({
      assignment,
      place: placeOf(covers, person, periodOf(assignment)),
    }));
    const at = (wanted: Place) => places.filter(({ place }) => place === wanted).map(({ assignment }) => assignment);
    const covering = at('covered');
    const kinds = covering.map(({ kind }) => kind);
    return {
      person: person.id,
      by: covering.map(({ id }) => id),
      twice: [...new Set(kinds.filter((kind, place) => kinds.indexOf(kind) !== place))],
      tooNew: at('too-new').map(({ id }) => id),
      otherEmployment: at('other-employment').map(({ id }) => id),
    };
  });
}
