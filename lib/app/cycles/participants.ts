import type { Participant } from '#lib/domain/lifecycle/participant.ts';
import type { PlannedParticipant, PlanProblem } from '#lib/domain/lifecycle/plan.ts';
import { isOf } from '#lib/domain/lifecycle/teams.ts';
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
  const ofUnit = ({ person, team }: PlannedParticipant) => isOf({ unit: person.unit, team }, unit);
  const planned = whole.state === 'planned';
  const units = unitsIn(whole, unit);
  const page = planned ? undefined : await pageOfPeople(context, { cycle: id, units, cursor });
  const items: Row[] =
    page === undefined
      ? (await readPlan(context, whole))
          .filter(ofUnit)
          .map(({ person, team, leads, bonusBase, peers, names, problems }) => ({
            employee: briefOf({ ...person, employee: person.id, ...(team === person.unit ? {} : { team }) }),
            ...ratersOf({ supervisor: person.supervisor, leads, peers, names }),
            bonusBase,
            confirmedAt: null,
            confirmedVersion: null,
            problems: problems.map((problem): PlanProblem => ({ ...problem })),
          }))
      : page.people
          .filter(({ participant }) => isOf(participant, unit))
          .map(({ participant }) => ({
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
