import type { Cycle } from '#lib/domain/lifecycle/cycle.ts';
import type { PlannedParticipant } from '#lib/domain/lifecycle/plan.ts';
import type { Participant } from '#lib/domain/lifecycle/participant.ts';
import type { Context } from '../context.ts';
import type { Move } from './definition.ts';
import { readPlan } from './plan.ts';

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
  load: async (context, cycle) => {
    const plan = await readPlan(context, cycle);
    const items = plan.map((planned) =>
      context.store.participantItem({ ...participantOf(cycle, planned), confirmed: null, history: [], version: 0 }),
    );
    await context.store.load(items);
  },
};

/** What a cycle keeps of a person. */
export function participantOf(
  cycle: Cycle,
  { person, peers }: PlannedParticipant,
): Omit<Participant, 'confirmed' | 'history'> {
  const { id, name, unit, post, supervisor, hired, left, bonusBase } = person;
  return {
    cycle: cycle.id,
    cycleName: cycle.name,
    period: cycle.period,
    policy: cycle.policy,
    unit,
    employee: id,
    name,
    post,
    supervisor,
    hired,
    left,
    absentDays: 0,
    bonusBase: bonusBase ?? 0,
    peers,
    confirmBy: cycle.dates.opens,
  };
}

/** Whoever has announced it is not asked twice: the participants by employee. */
export async function participantsOf({ store }: Context, cycle: Cycle) {
  const parts = await Promise.all(cycle.units.map((unit) => store.unitPart(cycle.id, unit)));
  const people = parts.flatMap((part) => part.people);
  return new Map(people.map((part) => [part.participant.employee, part]));
}
