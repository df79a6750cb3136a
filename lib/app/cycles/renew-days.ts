import { isUnpaidLeaver } from '#lib/domain/incentives/leaver.ts';
import type { Cycle } from '#lib/domain/lifecycle/cycle.ts';
import type { Participant } from '#lib/domain/lifecycle/participant.ts';
import { bonusBaseOf } from '#lib/domain/organisation/bonus-base.ts';
import { absentDaysIn } from '#lib/domain/organisation/leave.ts';
import type { Person } from '#lib/domain/organisation/person.ts';
import type { Scheme } from '#lib/domain/policy/scheme.ts';
import type { PersonPart } from '#lib/store/unit-part.ts';
import type { Context } from '../context.ts';
import { schemeOf } from '../scheme.ts';

/**
 * Unit, post, supervisor and bonus base are frozen at the opening. The days of service and of leave are facts of the
 * period: who leaves or is away after the opening counts with the days as they are when evaluations are shut.
 */
export async function renewDays(context: Context, cycle: Cycle, parts: readonly PersonPart[]): Promise<void> {
  const { store } = context;
  const scheme = await schemeOf(context, cycle.policy);
  const people = await store.peopleByIds(
    parts.map(({ participant }) => participant.employee),
    { consistent: true },
  );
  const byId = new Map(people.map((person) => [person.id, person]));
  const items = parts.flatMap(({ participant }) => {
    const person = byId.get(participant.employee);
    const days = person ? daysOf(scheme, cycle, participant, person) : {};
    const isSame = Object.entries(days).every(([name, value]) => Reflect.get(participant, name) === value);
    return isSame ? [] : [store.participantItem({ ...participant, ...days })];
  });
  await store.loadOver(items);
}

function daysOf(
  { calculation, process }: Scheme,
  { period }: Cycle,
  participant: Participant,
  person: Person,
): Pick<Participant, 'left' | 'absentDays' | 'bonusBase'> {
  const { hired } = participant;
  // Whoever turns out never to have worked in the period is taken out by HR, not paid for no day.
  const left = person.left !== null && person.left < period.start ? participant.left : person.left;
  const absentDays = absentDaysIn({ hired, left, leave: person.leave ?? [] }, period, process.absentLeave);
  const was = isUnpaidLeaver(process, participant, period);
  const is = isUnpaidLeaver(process, { left }, period);
  const base = is ? 0 : (bonusBaseOf(person, calculation.period) ?? 0);
  return { left, absentDays, bonusBase: was === is ? participant.bonusBase : base };
}
