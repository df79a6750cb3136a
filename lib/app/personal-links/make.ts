import { DomainError } from '#lib/domain/error.ts';
import { compareInstants } from '#lib/domain/calendar/instants.ts';
import type { Evaluation } from '#lib/domain/lifecycle/evaluation.ts';
import { cycleIn } from '../cycles/state.ts';
import type { Context } from '../context.ts';
import { type Loaded, loadEvaluation } from '../evaluations/load.ts';
import { allow, trace } from '../guard.ts';
import { hashOf } from '../survey/token.ts';
import { briefOf } from '../views.ts';

/**
 * Makes a personal link to each of these evaluations, for raters who cannot sign in. A new link ends the older ones. The
 * tokens are shown this once; only their hashes are kept. What was handed in meanwhile needs none and is left out.
 */
export async function makePersonalLinks(context: Context, id: string, wanted: readonly string[]) {
  await cycleIn(context, id, ['open', 'review', 'published']);
  const all = await Promise.all([...new Set(wanted)].map((one) => loadEvaluation(context, id, one)));
  for (const { evaluation } of all) {
    allow(context, 'evaluation.link', { subject: evaluation.employee });
    // Whoever holds the link can read the draft, and peers were promised that nobody does.
    if (evaluation.kind === 'peer') throw new DomainError('wrong-state', { reason: 'link-peer' });
  }
  const made = all.filter(({ evaluation }) => isTaken(context, evaluation)).map((one) => linkTo(context, one));
  const [first, ...others] = made;
  if (first)
    await context.store.commit(first.entry, [
      ...made.flatMap(({ writes }) => writes),
      ...others.map(({ entry }) => context.store.traceWrite(entry)),
    ]);
  return { items: made.map(({ item }) => item) };
}

/** A new link with the entry that tells of it; it ends the older one. */
export function linkTo(context: Context, { evaluation, part }: Loaded) {
  const { store, actor, actorName, at } = context;
  const { cycle, unit, employee, slot, kind, rater, raterName, dueAt, closesAt } = evaluation;
  const token = context.newSecret();
  const mark = { slot, tokenHash: hashOf(token), rater, dueAt, at, by: actor.id, byName: actorName };
  const version = part.links.get(slot)?.version ?? 0;
  return {
    entry: trace(context, 'evaluation.link', { cycle, unit, subject: employee, details: { kind, rater } }),
    writes: store.personalLinkWrites({ cycle, unit, employee, slot }, { ...mark, version }),
    item: {
      evaluation: store.encodeAddress(evaluation),
      link: `/t/${token}`,
      kind,
      employee: briefOf(part.participant),
      rater: { id: rater, name: raterName },
      dueAt,
      closesAt,
    },
  };
}

const isTaken = ({ at }: Context, { state, closesAt }: Evaluation) =>
  (state === 'requested' || state === 'draft') && compareInstants(at, closesAt) < 0;
