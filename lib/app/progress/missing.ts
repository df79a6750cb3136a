import { compareInstants } from '#lib/domain/calendar/instants.ts';
import { isOf } from '#lib/domain/lifecycle/teams.ts';
import type { Evaluation } from '#lib/domain/lifecycle/evaluation.ts';
import type { Stored } from '#lib/store/item.ts';
import type { PersonPart } from '#lib/store/unit-part.ts';
import type { BlockCode } from '#lib/domain/lifecycle/blocked.ts';
import type { Context, SignedIn } from '../context.ts';
import { isAsked, unitsIn } from '../cycles/state.ts';
import { allow, found } from '../guard.ts';
import { recordReading } from '../reading.ts';
import { schemeOf } from '../scheme.ts';
import { pageOfPeople } from '../unit-pages.ts';
import { briefOf } from '../views.ts';
import { blocksOf } from './recount.ts';

const missing = new Set<Evaluation['state']>(['requested', 'draft', 'lapsed']);

/** Whose evaluations are missing and what keeps people from being scored, by person, page by page. */
export async function readMissing(
  context: SignedIn,
  id: string,
  { unit, cursor }: { unit?: string | undefined; cursor?: string | undefined },
) {
  allow(context, 'cycle.read');
  const cycle = found(await context.store.cycleById(id), 'cycle');
  // Who reads on reads what is recorded already.
  if (cursor === undefined) await recordReading(context, 'progress.read', { cycle: id });
  if (!isAsked(cycle)) return { items: [], nextCursor: null };
  const scheme = await schemeOf(context, cycle.policy);
  const { people, nextCursor } = await pageOfPeople(context, { cycle: id, units: unitsIn(cycle, unit), cursor });
  const wanted = people.filter(({ participant }) => isOf(participant, unit));
  const blocks = blocksOf(cycle);
  // Who of the raters has left is told beside the numbers: here nobody is looked up.
  const items = wanted.map((part) => missingOf(context, part, blocks(scheme, part, new Set())));
  return { items: items.filter(({ why, evaluations }) => why.length > 0 || evaluations.length > 0), nextCursor };
}

function missingOf(context: Context, part: PersonPart, why: readonly BlockCode[]) {
  const { participant, evaluations, nudges } = part;
  return {
    employee: briefOf(participant),
    why: [...why],
    evaluations: evaluations
      .filter((evaluation) => missing.has(evaluation.state) && !isOwnPeer(context, evaluation))
      .map((evaluation) => {
        const { kind, state, version, dueAt, rater, raterName, slot } = evaluation;
        return {
          id: context.store.encodeAddress(evaluation),
          version,
          kind,
          state,
          dueAt,
          late: isLate(context, evaluation),
          rater: { id: rater, name: raterName },
          nudgedAt: nudges.get(slot)?.at ?? null,
        };
      }),
  };
}

/** Which of their own peers has answered is nothing even HR may know. */
const isOwnPeer = ({ actor }: Context, { kind, employee }: Evaluation) => kind === 'peer' && employee === actor.id;

const isLate = ({ at }: Context, { state, dueAt }: Stored<Evaluation>) =>
  (state === 'requested' || state === 'draft') && compareInstants(dueAt, at) <= 0;
