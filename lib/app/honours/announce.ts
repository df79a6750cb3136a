import { refuseUnlessPublished } from '../cycles/state.ts';
import { type Announcement, announcedSince, type Honoured, honouredIn } from '#lib/domain/honours/honours.ts';
import type { Cycle } from '#lib/domain/lifecycle/cycle.ts';
import type { Stored } from '#lib/store/item.ts';
import type { Context } from '../context.ts';
import { allow, expectVersion, found, isRepeated, refuse, trace } from '../guard.ts';
import { publishedCycle } from '../review/shown.ts';
import { viewOf } from './read.ts';

/** Who has an honour by the rule of the cycle's policy, and what was announced of it. */
export async function readHonoursOfCycle(context: Context, id: string) {
  allow(context, 'honours.announce');
  const { announcement, byRule } = await load(context, id);
  return answer(announcement, byRule);
}

interface Wanted {
  readonly cycle: string;
  readonly announced: boolean;
  readonly leftOut: readonly string[];
  readonly seen: number;
}

/** Makes the honours of a cycle known to everybody, or takes that back. */
export async function announceHonours(context: Context, { cycle: id, announced, leftOut, seen }: Wanted) {
  allow(context, 'honours.announce');
  const { store, actor, actorName, at, request } = context;
  const { announcement, byRule } = await load(context, id);
  const known = new Set(byRule.map(({ employee }) => employee));
  if (isRepeated(announcement, request)) return answer(announcement, byRule);
  expectVersion(announcement, seen);
  const people = byRule.filter(({ employee }) => !leftOut.includes(employee));
  // What was announced can always be taken back, whoever has an honour by now.
  if (announced) {
    refuse(leftOut.filter((one) => !known.has(one)).map(() => ({ path: 'leftOut', code: 'honours.nobody' })));
    if (people.length === 0) refuse([{ path: 'announced', code: 'honours.none' }]);
  }
  const next = {
    ...announcement,
    announced: announced ? { by: actor.id, name: actorName, at } : null,
    people: announced ? announcedSince(announcement, people, at) : people,
    leftOut,
  };
  const entry = announced
    ? trace(context, 'honours.announce', { cycle: id, details: { count: people.length } })
    : trace(context, 'honours.takeBack', { cycle: id });
  await store.commit(entry, [store.honoursWrite(next, request), store.honoursDutyDone(id)]);
  return answer({ ...next, version: next.version + 1 }, byRule);
}

const answer = (announcement: Stored<Announcement>, byRule: readonly Honoured[]) => ({
  ...viewOf(announcement),
  byRule: byRule.map((one) => ({ ...one, titles: [...one.titles] })),
});

async function load(context: Context, id: string) {
  const cycle = found(await context.store.cycleById(id), 'cycle');
  refuseUnlessPublished(cycle);
  const [{ settled, listed }, kept] = await Promise.all([publishedCycle(context, cycle), context.store.honoursOf(id)]);
  return { announcement: kept ?? nothingYet(cycle), byRule: honouredIn(settled.calculation.results, listed) };
}

const nothingYet = ({ id, name, period }: Cycle): Stored<Announcement> => ({
  cycle: id,
  cycleName: name,
  period: period.label,
  announced: null,
  people: [],
  leftOut: [],
  version: 0,
});
