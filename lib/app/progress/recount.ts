import { dayOf } from '#lib/domain/calendar/days.ts';
import { type BlockCode, blockedBy } from '#lib/domain/lifecycle/blocked.ts';
import type { Cycle } from '#lib/domain/lifecycle/cycle.ts';
import { lackedBy } from '#lib/domain/lifecycle/lacking.ts';
import { addTallies, emptyTally, type Tally, tallyOf } from '#lib/domain/lifecycle/progress.ts';
import type { PersonPart } from '#lib/store/unit-part.ts';
import type { Context } from '../context.ts';
import { isShut, ratingsIn } from '../fairness/gather.ts';
import { schemeOf } from '../scheme.ts';

type Counting = Pick<Context, 'store' | 'at' | 'timeZone'>;

/** Counts a cycle's units anew, the one after the other. */
export async function recountCycle(context: Counting, cycle: Cycle): Promise<void> {
  for (const unit of cycle.units) await recountUnit(context, cycle, unit);
}

/**
 * Counts one unit's part of a cycle whole and sets what holds now: however often, late or out of order it is asked for,
 * the numbers are those of the last count.
 */
export async function recountUnit(context: Counting, cycle: Cycle, unit: string): Promise<void> {
  const { store, at } = context;
  const [{ people }, scheme] = await Promise.all([store.unitPart(cycle.id, unit), schemeOf(context, cycle.policy)]);
  const gone = await goneAmong(context, people);
  const why = blocksOf(cycle);
  const teams = Map.groupBy(people, ({ participant }) => participant.supervisor ?? '');
  const tallies = [...teams].map(([supervisor, members]) => [
    supervisor,
    members.map((part) => tallyOfPerson(part, why(scheme, part, gone))).reduce(addTallies, emptyTally),
  ]);
  await store.setProgress(cycle.id, { unit, teams: Object.fromEntries(tallies), gone: [...gone], at });
  if (isShut(cycle)) await store.setRatings(cycle.id, { ...ratingsIn(scheme, unit, people), at });
}

/** Who of those that supervise here has left. */
async function goneAmong({ store, at, timeZone }: Counting, people: readonly PersonPart[]): Promise<Set<string>> {
  const raters = people.flatMap(({ evaluations }) =>
    evaluations.filter(({ kind }) => kind === 'supervisor').map(({ rater }) => rater),
  );
  const known = await store.peopleByIds(raters);
  const today = dayOf(at, timeZone);
  return new Set(known.filter(({ left }) => left !== null && left < today).map(({ id }) => id));
}

/** While evaluations are collected, what they cannot come to; once they are shut, what the review is blocked by. */
export const blocksOf = (cycle: Cycle) => (isShut(cycle) ? lackedBy : blockedBy);

function tallyOfPerson(part: PersonPart, codes: readonly BlockCode[]): Tally {
  return {
    people: 1,
    kinds: tallyOf(part.evaluations),
    customers: part.tally?.answers ?? 0,
    blocked: Object.fromEntries(codes.map((code) => [code, 1])),
    stuck: codes.length > 0 ? 1 : 0,
  };
}
