import type { Cycle } from '#lib/domain/lifecycle/cycle.ts';
import type { Participant } from '#lib/domain/lifecycle/participant.ts';
import type { PlanProblem } from '#lib/domain/lifecycle/plan.ts';
import type { Context, SignedIn } from '../context.ts';
import { allow, found } from '../guard.ts';
import { recordReading } from '../reading.ts';
import { briefOf } from '../views.ts';
import { readPlan } from './plan.ts';
import { unitsIn } from './state.ts';

interface Row extends ReturnType<typeof ratersOf> {
  readonly employee: ReturnType<typeof briefOf>;
  readonly bonusBase: number | null;
  readonly confirmedAt: string | null;
  readonly problems: PlanProblem[];
}

/** Who takes part and who rates whom; while it is planned, who would, with every problem while there is time. */
export async function readParticipants(context: SignedIn, id: string, unit: string | undefined) {
  allow(context, 'cycle.read');
  const whole = found(await context.store.cycleById(id), 'cycle');
  await recordReading(context, 'participants.read', { cycle: id });
  const cycle = { ...whole, units: unitsIn(whole, unit) };
  const planned = cycle.state === 'planned';
  const rows: Row[] = planned
    ? (await readPlan(context, cycle)).map(({ person, peers, names, problems }) => ({
        employee: { id: person.id, name: person.name, unit: person.unit, post: person.post },
        ...ratersOf({ supervisor: person.supervisor, peers, names }),
        bonusBase: person.bonusBase,
        confirmedAt: null,
        problems: problems.map((problem): PlanProblem => ({ ...problem })),
      }))
    : (await listedIn(context, cycle)).map(({ participant }) => ({
        employee: briefOf(participant),
        ...ratersOf(participant),
        bonusBase: participant.bonusBase,
        confirmedAt: participant.confirmed?.at ?? null,
        problems: [],
      }));
  return { planned, rows };
}

async function listedIn({ store }: Context, { id, units }: Cycle) {
  const parts = await Promise.all(units.map((unit) => store.unitPart(id, unit, { consistent: false })));
  return parts.flatMap(({ people }) => people);
}

function ratersOf({ supervisor, peers, names }: Pick<Participant, 'supervisor' | 'peers' | 'names'>) {
  const named = (id: string) => ({ id, name: names[id] ?? id });
  return { supervisor: supervisor === null ? null : named(supervisor), peers: peers.map(named) };
}
