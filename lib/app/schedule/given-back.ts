import { dayOf, startOfDay } from '#lib/domain/calendar/days.ts';
import { compareInstants } from '#lib/domain/calendar/instants.ts';
import type { Cycle } from '#lib/domain/lifecycle/cycle.ts';
import type { Evaluation } from '#lib/domain/lifecycle/evaluation.ts';
import { isStillGathered } from '#lib/domain/lifecycle/taken.ts';
import { remindedOn } from '#lib/domain/schedule/ticks.ts';
import type { Stored } from '#lib/store/item.ts';
import type { PersonPart } from '#lib/store/unit-part.ts';
import type { Context } from '../context.ts';
import { lapse, mayLapse } from '../evaluations/lapse.ts';
import { workCalendars } from './calendar.ts';
import { remindRaters, tellOfLate } from './remind.ts';

/** Customers are given nothing back. */
const kinds = ['self', 'peer', 'supervisor'] as const;

/**
 * Once evaluations are shut, what was given back to a rater has a date of its own. Once a day its rater is reminded by it
 * as by the cycle's dates; when it is over, those above and HR are told, and it lapses.
 */
export async function followGivenBack(context: Context, cycle: Cycle): Promise<void> {
  if (cycle.state !== 'review' && cycle.state !== 'published') return;
  const { at, store, timeZone } = context;
  const today = dayOf(at, timeZone);
  const morning = startOfDay(today, timeZone);
  const calendar = (await workCalendars(context))[cycle.calendar];
  const open = (await peopleOf(context, cycle)).flatMap(({ evaluations }) => evaluations).filter(mayLapse);
  const over = open.filter(({ closesAt }) => compareInstants(closesAt, at) <= 0);
  const due = open.filter((one) => !over.includes(one)).map((one) => ({ one, day: dayOf(one.dueAt, timeZone) }));
  const soon = due.filter(({ day }) => remindedOn(calendar, day, -2) === today).map(({ one }) => one);
  const last = due.filter(({ day }) => day === today).map(({ one }) => one);
  for (const kind of kinds) {
    const of = (some: readonly Stored<Evaluation>[]) =>
      some
        .filter((one) => one.kind === kind)
        .map((evaluation) => ({ evaluation, who: evaluation.rater, dueAt: evaluation.dueAt }));
    const reminders = [
      ...remindRaters(context, cycle, of(soon), { kind, when: 'soon', at: morning }),
      ...remindRaters(context, cycle, of(last), { kind, when: 'today', at: morning }),
      ...(await tellOfLate(context, cycle, of(over), { kind, at: morning })),
    ];
    await store.tell(reminders);
  }
  for (const evaluation of over) await lapse(context, evaluation);
}

/** In review everybody may have something open, later only whoever was put off. */
async function peopleOf({ store }: Context, cycle: Cycle): Promise<readonly PersonPart[]> {
  if (cycle.state === 'review')
    return (await Promise.all(cycle.units.map((unit) => store.unitPart(cycle.id, unit)))).flatMap(
      ({ people }) => people,
    );
  const owed = (await store.casesOf(cycle.id)).filter((one) => one.putOff);
  const parts = await Promise.all(owed.map(({ unit, employee }) => store.personPart(cycle.id, unit, employee)));
  return parts.flatMap((part) => (part && isStillGathered(cycle, part.result) ? [part] : []));
}
