import type { PlanProblem } from '#lib/domain/lifecycle/plan.ts';
import type { Context } from '../context.ts';
import { allow, found } from '../guard.ts';
import { briefOf } from '../views.ts';
import { participantsOf } from './announce.ts';
import { readPlan } from './plan.ts';

/** Who takes part and who rates whom; while it is planned, who would, with every problem while there is time. */
export async function readParticipants(context: Context, id: string, unit: string | undefined) {
  allow(context, 'cycle.read');
  const whole = found(await context.store.cycleById(id), 'cycle');
  const cycle = unit === undefined ? whole : { ...whole, units: whole.units.filter((one) => one === unit) };
  const planned = cycle.state === 'planned';
  const rows = planned
    ? (await readPlan(context, cycle)).map(({ person, peers, problems }) => ({
        employee: { id: person.id, name: person.name, unit: person.unit, post: person.post },
        supervisor: person.supervisor,
        peers,
        bonusBase: person.bonusBase,
        confirmedAt: null,
        problems: problems.map((problem): PlanProblem => ({ ...problem })),
      }))
    : [...(await participantsOf(context, cycle)).values()].map(({ participant }) => ({
        employee: briefOf(participant),
        supervisor: participant.supervisor,
        peers: participant.peers,
        bonusBase: participant.bonusBase,
        confirmedAt: participant.confirmed?.at ?? null,
        problems: [],
      }));
  const names = new Map(rows.map(({ employee }) => [employee.id, employee.name]));
  const mentioned = rows.flatMap(({ supervisor, peers }) => [...(supervisor ? [supervisor] : []), ...peers]);
  const others = await context.store.peopleByIds(mentioned.filter((person) => !names.has(person)));
  for (const { id: person, name } of others) names.set(person, name);
  const named = (person: string) => ({ id: person, name: names.get(person) ?? person });
  return {
    planned,
    rows: rows.map((row) => ({
      ...row,
      supervisor: row.supervisor === null ? null : named(row.supervisor),
      peers: row.peers.map(named),
    })),
  };
}
