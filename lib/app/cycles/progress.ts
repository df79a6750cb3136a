import { compareInstants } from '#lib/domain/calendar/instants.ts';
import type { Cycle } from '#lib/domain/lifecycle/cycle.ts';
import type { Evaluation } from '#lib/domain/lifecycle/evaluation.ts';
import type { Stored } from '#lib/store/item.ts';
import type { PersonPart } from '#lib/store/unit-part.ts';
import type { Context, SignedIn } from '../context.ts';
import { allow, found } from '../guard.ts';
import { recordReading } from '../reading.ts';
import { briefOf } from '../views.ts';
import { isAsked, isListed, unitsIn } from './state.ts';

const missing = new Set<Evaluation['state']>(['requested', 'draft', 'lapsed']);

/** Per unit and rater kind what is done, late, open and out of the count; and each evaluation that is missing. */
export async function readProgress(context: SignedIn, id: string, wanted: string | undefined) {
  allow(context, 'cycle.read');
  const cycle = found(await context.store.cycleById(id), 'cycle');
  await recordReading(context, 'progress.read', { cycle: id });
  const parts = await Promise.all(
    unitsIn(cycle, wanted).map(async (unit) => ({
      unit,
      people: shown(cycle, (await context.store.unitPart(id, unit, { consistent: false })).people),
    })),
  );
  const people = new Map(parts.flatMap((part) => part.people.map((one) => [one.participant.employee, one])));
  const waiting = [...people.values()].flatMap(({ evaluations }) =>
    evaluations.filter((evaluation) => missing.has(evaluation.state) && !isOwnPeer(context, evaluation)),
  );
  return {
    units: parts.map((part) => {
      const evaluations = part.people.flatMap((one) => one.evaluations);
      const kinds = Map.groupBy(evaluations, ({ kind }) => kind);
      return {
        unit: part.unit,
        people: part.people.length,
        total: countsOf(context, evaluations),
        kinds: Object.fromEntries([...kinds].map(([kind, some]) => [kind, countsOf(context, some)])),
        customers: part.people.reduce((sum, { tally }) => sum + (tally?.answers ?? 0), 0),
      };
    }),
    missing: waiting.flatMap((evaluation) => {
      const participant = people.get(evaluation.employee)?.participant;
      if (!participant) return [];
      const { kind, state, version, dueAt, rater, raterName } = evaluation;
      return [
        {
          id: context.store.encodeAddress(evaluation),
          version,
          kind,
          state,
          dueAt,
          late: isLate(context, evaluation),
          employee: briefOf(participant),
          rater: { id: rater, name: raterName },
        },
      ];
    }),
  };
}

/** Nothing of what a move is still loading. */
function shown(cycle: Cycle, people: readonly PersonPart[]): readonly PersonPart[] {
  if (isAsked(cycle)) return people;
  return isListed(cycle) ? people.map((part) => ({ ...part, evaluations: [] })) : [];
}

/** Which of their own peers has answered is nothing even HR may know. */
const isOwnPeer = ({ actor }: Context, { kind, employee }: Evaluation) => kind === 'peer' && employee === actor.id;

/** `due` are all that were asked for; `out` was declined or has lapsed. */
function countsOf(context: Context, evaluations: readonly Stored<Evaluation>[]) {
  const count = (which: (evaluation: Stored<Evaluation>) => boolean) => evaluations.filter(which).length;
  return {
    due: evaluations.length,
    done: count(({ state }) => state === 'submitted'),
    late: count((evaluation) => isLate(context, evaluation)),
    open: count((evaluation) => isOpen(evaluation) && !isLate(context, evaluation)),
    out: count(({ state }) => state === 'declined' || state === 'lapsed'),
  };
}

const isOpen = ({ state }: Evaluation) => state === 'requested' || state === 'draft';
const isLate = ({ at }: Context, evaluation: Evaluation) =>
  isOpen(evaluation) && compareInstants(evaluation.dueAt, at) <= 0;
