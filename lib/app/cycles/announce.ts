import { isDeepStrictEqual } from 'node:util';
import type { Cycle } from '#lib/domain/lifecycle/cycle.ts';
import type { PlannedParticipant } from '#lib/domain/lifecycle/plan.ts';
import type { Participant } from '#lib/domain/lifecycle/participant.ts';
import type { Stored } from '#lib/store/item.ts';
import type { Context } from '../context.ts';
import { found } from '../guard.ts';
import { recountCycle } from '../progress/recount.ts';
import type { Move } from './definition.ts';
import { ledBeside, letLeadsFind } from './leads-find.ts';
import { readPlan } from './plan.ts';
import { withUnitsOfNow } from './units-now.ts';

/** Lists the participants; from now on each sees what will count and confirms it. */
export const announce: Move = {
  problems: async (context, cycle) => {
    const plan = await readPlan(context, cycle);
    const blocking = plan.flatMap(({ person, problems }) =>
      problems
        .filter(({ blocks }) => blocks)
        .map(({ code }) => ({ path: person.id, code: `plan.${code}`, params: { name: person.name } })),
    );
    return plan.length === 0 ? [{ path: 'units', code: 'plan.nobody' }] : blocking;
  },
  // A unit that only holds others together, with nobody of its own, has nothing to rank or to share.
  settles: async (context, cycle) => {
    const settled = await withUnitsOfNow(context, cycle);
    const organisation = found(await context.store.organisation(), 'organisation');
    const holds = new Set(organisation.units.map(({ parent }) => parent));
    const peopled = new Set((await readPlan(context, settled)).map(({ person }) => person.unit));
    return { ...settled, units: settled.units.filter((unit) => peopled.has(unit) || !holds.has(unit)) };
  },
  load: async (context, cycle) => {
    const { plan, listed, gone } = await readListing(context, cycle);
    const items = plan.flatMap((planned) => {
      const known = listed.get(planned.person.id)?.participant;
      const participant = { ...participantOf(cycle, planned), version: known?.version ?? 0 };
      return isDeepStrictEqual(participant, known) ? [] : [context.store.participantItem(participant)];
    });
    await context.store.loadOver(items);
    await context.store.removeParts(gone);
    await letLeadsFind(context, ledBeside(plan));
    await recountCycle(context, cycle);
  },
};

/**
 * Who takes part now, and who of them is listed already, by employee. Whoever is listed and takes part no longer, or in
 * another unit, is `gone` and to be taken off the list: nobody is in a cycle twice.
 */
export async function readListing(context: Context, cycle: Stored<Cycle>) {
  const parts = (await Promise.all(cycle.units.map((unit) => context.store.unitPart(cycle.id, unit)))).flatMap(
    ({ people }) => people,
  );
  const plan = await readPlan(
    context,
    cycle,
    parts.map(({ participant }) => participant.employee),
  );
  const unitNow = new Map(plan.map(({ person }) => [person.id, person.unit]));
  const gone = parts.filter(({ participant }) => unitNow.get(participant.employee) !== participant.unit);
  const stay = parts.filter((part) => !gone.includes(part));
  const confirmed = new Map(
    parts.flatMap(({ participant }) =>
      participant.confirmed ? [[participant.employee, participant.confirmed] as const] : [],
    ),
  );
  const goals = new Map(parts.map(({ participant }) => [participant.employee, participant.goals]));
  return { plan, confirmed, goals, gone, listed: new Map(stay.map((part) => [part.participant.employee, part])) };
}

/** What a cycle keeps of a person. */
export function participantOf(
  cycle: Cycle,
  { person, team, leads, absentDays, bonusBase, peers, names }: PlannedParticipant,
): Participant {
  const { id, name, unit, post, supervisor, hired, left } = person;
  return {
    cycle: cycle.id,
    cycleName: cycle.name,
    period: cycle.period,
    policy: cycle.policy,
    unit,
    ...(team === unit ? {} : { team }),
    employee: id,
    name,
    post,
    supervisor,
    leads,
    hired,
    left,
    absentDays,
    bonusBase: bonusBase ?? 0,
    peers,
    names,
    confirmBy: cycle.dates.opens,
    confirmed: null,
    goals: null,
    history: [],
  };
}

/** Whoever has announced it is not asked twice: the participants by employee. */
export async function participantsOf({ store }: Context, cycle: Cycle) {
  const parts = await Promise.all(cycle.units.map((unit) => store.unitPart(cycle.id, unit)));
  const people = parts.flatMap((part) => part.people);
  return new Map(people.map((part) => [part.participant.employee, part]));
}
