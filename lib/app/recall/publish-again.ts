import { DomainError } from '#lib/domain/error.ts';
import type { Cycle } from '#lib/domain/lifecycle/cycle.ts';
import {
  goingWith,
  publicationMachine,
  publicationOf,
  type Recalled,
  withUnits,
} from '#lib/domain/lifecycle/recall.ts';
import { moved } from '#lib/domain/lifecycle/transition.ts';
import type { Stored } from '#lib/store/item.ts';
import type { Context } from '../context.ts';
import { makeKnown, unpublished } from '../cycles/publish.ts';
import { notReady } from '../cycles/simple-moves.ts';
import { cycleIn } from '../cycles/state.ts';
import { expectVersion, found, isRepeated, trace } from '../guard.ts';
import { answer, type At, loadUnit, persevering } from './load.ts';
import { change } from './said.ts';

/** HR stands for the mended results: the same is asked as of a whole cycle, of this unit and those that go with it. */
export async function signOffUnit(context: Context, at: At) {
  const { cycle } = await loadUnit(context, at);
  const { unit } = at;
  if (isRepeated(cycle, context.request)) return answer(cycle, unit);
  moved(publicationMachine, 'signOff', publicationOf(cycle, unit));
  const known = settledRecall(cycle, unit);
  expectVersion(cycle, at.seen);
  const problems = await notReady(context, together(cycle, unit));
  if (problems.length > 0) throw new DomainError('preconditions', { problems });
  const next = withUnits(cycle, goingWith(cycle, unit), { ...known, state: publicationMachine.signOff.to });
  const { store, request } = context;
  await store.commit(trace(context, 'unit.signOff', { cycle: cycle.id, unit }), [store.cycleWrite(next, request)]);
  return answer({ ...next, version: next.version + 1 }, unit);
}

/**
 * Publishes a recalled unit again, each person with what they had before in the log. Everybody has the policy's time anew
 * to read it, to acknowledge it and to appeal. The other units stay as they are.
 */
export async function publishUnit(context: Context, at: At) {
  const { cycle } = await loadUnit(context, at);
  const { unit } = at;
  const known = cycle.recalled?.[unit];
  if (isRepeated(cycle, context.request) && known?.moving !== 'publish') return answer(cycle, unit);
  const publishedAt = known?.moving === 'publish' ? known.publishedAt : await begin(context, cycle, at);
  const since = { ...together(cycle, unit), publishedAt: publishedAt ?? context.at };
  await persevering(() => publishResults({ ...context, at: since.publishedAt }, since));
  await makeKnown(context, since);
  return persevering(() => end(context, at, since.publishedAt));
}

const together = (cycle: Stored<Cycle>, unit: string): Stored<Cycle> => ({ ...cycle, units: goingWith(cycle, unit) });

/** @throws DomainError `wrong-state` while results are still being taken back. */
function settledRecall(cycle: Cycle, unit: string): Recalled {
  const known = found(cycle.recalled?.[unit], 'unit');
  if (known.moving) throw new DomainError('wrong-state', { reason: 'moving', params: { action: known.moving } });
  return known;
}

async function begin(context: Context, cycle: Stored<Cycle>, { unit, seen }: At): Promise<string> {
  moved(publicationMachine, 'publish', publicationOf(cycle, unit));
  const known = settledRecall(cycle, unit);
  expectVersion(cycle, seen);
  const next = withUnits(cycle, goingWith(cycle, unit), { ...known, moving: 'publish', publishedAt: context.at });
  const entry = trace(context, 'unit.publish.begin', { cycle: cycle.id, unit });
  await context.store.commit(entry, [context.store.cycleWrite(next, null)]);
  return context.at;
}

async function publishResults(context: Context, cycle: Cycle): Promise<void> {
  const { store } = context;
  for (const { published, ...record } of await unpublished(context, cycle)) {
    const score = change(record.recalls?.at(-1), published.result);
    const of = { cycle: cycle.id, unit: record.unit, subject: record.employee };
    const entry = trace(context, 'result.republish', { ...of, details: { score } });
    await store.commit(entry, store.resultWrites({ ...record, published }, null));
  }
}

async function end(context: Context, { cycle: id, unit }: At, publishedAt: string) {
  const { store, request } = context;
  const cycle = await cycleIn(context, id, ['published']);
  if (cycle.recalled?.[unit]?.moving !== 'publish') return answer(cycle, unit);
  const units = goingWith(cycle, unit);
  const republished = { ...cycle.republished, ...Object.fromEntries(units.map((one) => [one, publishedAt])) };
  const next = { ...withUnits(cycle, units, null), republished };
  await store.commit(trace(context, 'unit.publish', { cycle: id, unit }), [store.cycleWrite(next, request)]);
  return answer({ ...next, version: next.version + 1 }, unit);
}
