import { compareInstants } from '#lib/domain/calendar/instants.ts';
import type { Notice } from '#lib/domain/notices/notice.ts';
import type { Person } from '#lib/domain/organisation/person.ts';
import { type FormLink, isAboutForms } from '#lib/notify/form-links.ts';
import type { Context } from '../context.ts';
import { loadEvaluation } from '../evaluations/load.ts';
import { linkTo } from '../personal-links/make.ts';

/** More than a supervisor without a computer leads; who leads more finds the others with the next reminder. */
const most = 20;

/**
 * The personal links that go into a message to somebody who cannot sign in: to each form of theirs in the cycles that the
 * message is about. Nobody holds the tokens but the reader; a newer message ends the older one's links. Never to a peer's
 * form: whoever holds a link can read what was filled in.
 */
export async function formLinksFor(
  context: Context,
  { id, reach }: Pick<Person, 'id' | 'reach'>,
  notices: readonly Notice[],
  site: string,
): Promise<FormLink[]> {
  const { store, at } = context;
  const cycles = new Set(notices.filter(isAboutForms).flatMap(({ cycle }) => cycle?.id ?? []));
  if (reach !== 'link' || cycles.size === 0) return [];
  const open = (await store.waitingFor(id)).evaluations.filter(
    ({ cycle, kind, closesAt }) => cycles.has(cycle) && kind !== 'peer' && compareInstants(at, closesAt) < 0,
  );
  const loaded = await Promise.all(
    open.slice(0, most).map((evaluation) => loadEvaluation(context, evaluation.cycle, store.encodeAddress(evaluation))),
  );
  // The index may lag behind: what is somebody else's by now, or handed in, needs none.
  const mine = loaded.filter(
    ({ evaluation: { rater, state } }) => rater === id && (state === 'requested' || state === 'draft'),
  );
  const made = mine.map((one) => ({ one, ...linkTo({ ...context, actorName: office }, one) }));
  const [first, ...others] = made;
  if (!first) return [];
  await store.commit(first.entry, [
    ...made.flatMap(({ writes }) => writes),
    ...others.map(({ entry }) => store.traceWrite(entry)),
  ]);
  return made.map(({ one: { evaluation }, item }) => ({
    cycle: evaluation.cycle,
    kind: evaluation.kind === 'peer' ? 'customer' : evaluation.kind,
    name: evaluation.employeeName,
    href: `${site}${item.link}`,
  }));
}

/** Whom to ask for another link. */
const office = '人力资源 HR';
