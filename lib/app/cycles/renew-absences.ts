import type { Cycle } from '#lib/domain/lifecycle/cycle.ts';
import { absentDaysIn } from '#lib/domain/organisation/leave.ts';
import type { PersonPart } from '#lib/store/unit-part.ts';
import type { Context } from '../context.ts';
import { schemeOf } from '../scheme.ts';

/** Leave goes on being taken after the opening: the days that count are counted again when evaluations are shut. */
export async function renewAbsences(context: Context, cycle: Cycle, parts: readonly PersonPart[]): Promise<void> {
  const { store } = context;
  const { process } = await schemeOf(context, cycle.policy);
  const people = await store.peopleByIds(
    parts.map(({ participant }) => participant.employee),
    { consistent: true },
  );
  const leave = new Map(people.map((person) => [person.id, person.leave]));
  const items = parts.flatMap(({ participant }) => {
    const { hired, left, employee } = participant;
    const of = { hired, left, leave: leave.get(employee) ?? [] };
    const absentDays = absentDaysIn(of, cycle.period, process.absentLeave);
    return absentDays === participant.absentDays ? [] : [store.participantItem({ ...participant, absentDays })];
  });
  await store.loadOver(items);
}
