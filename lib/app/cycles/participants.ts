import type { Participant } from '#lib/domain/lifecycle/participant.ts';
import type { PlanProblem } from '#lib/domain/lifecycle/plan.ts';
import type { SignedIn } from '../context.ts';
import { allow, found } from '../guard.ts';
import { recordReading } from '../reading.ts';
import { pageOfPeople } from '../unit-pages.ts';
import { briefOf, leadsOf } from '../views.ts';
import { readPlan } from './plan.ts';
import { unitsIn } from './state.ts';

interface Row extends ReturnType<typeof ratersOf> {
  readonly employee: ReturnType<typeof briefOf>;
  readonly bonusBase: number | null;
  readonly confirmedAt: string | null;
  readonly confirmedVersion: number | null;
  readonly problems: PlanProblem[];
}

/** Who takes part and who rates whom; while it is planned, who would, with every problem while there is time. */
export async function readParticipants(
  context: SignedIn,
  id: string,
  { unit, cursor }: { unit?: string | undefined; cursor?: string | undefined },
) {
  allow(context, 'cycle.read');
  const whole = found(await context.store.cycleById(id), 'cycle');
  // Who reads on reads what is recorded already.
  if (cursor === undefined) await recordReading(context, 'participants.read', { cycle: id });
  const cycle = { ...whole, units: unitsIn(whole, unit) };
  const planned = cycle.state === 'planned';
  const page = planned ? undefined : await pageOfPeople(context, { cycle: id, units: cycle.units, cursor });
  const items: Row[] =
    page === undefined
      ? (await readPlan(context, cycle)).map(({ person, leads, bonusBase, peers, names, problems }) => ({
          employee: { id: person.id, name: person.name, unit: person.unit, post: person.post },
          ...ratersOf({ supervisor: person.supervisor, leads, peers, names }),
          bonusBase,
          confirmedAt: null,
          confirmedVersion: null,
          problems: problems.map((problem): PlanProblem => ({ ...problem })),
        }))
      : page.people.map(({ participant }) => ({
          employee: briefOf(participant),
          ...ratersOf(participant),
          bonusBase: participant.bonusBase,
          confirmedAt: participant.confirmed?.at ?? null,
          confirmedVersion: participant.confirmed?.policyVersion ?? null,
          problems: [],
        }));
  // Who rates whom is planned of everybody at once, so a plan comes whole.
  return { planned, items, nextCursor: page?.nextCursor ?? null };
}

function ratersOf(of: Pick<Participant, 'supervisor' | 'leads' | 'peers' | 'names'>) {
  const { supervisor, peers, names } = of;
  const named = (id: string) => ({ id, name: names[id] ?? id });
  return { supervisor: supervisor === null ? null : named(supervisor), leads: leadsOf(of), peers: peers.map(named) };
}
