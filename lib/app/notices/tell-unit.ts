import { dayOf } from '#lib/domain/calendar/days.ts';
import type { Cycle } from '#lib/domain/lifecycle/cycle.ts';
import type { Run } from '#lib/domain/lifecycle/run.ts';
import type { Telling } from '#lib/domain/notices/follow.ts';
import type { Notice } from '#lib/domain/notices/notice.ts';
import type { Context } from '../context.ts';
import { approversOf, holdersOf } from './holders.ts';
import { noticeOf } from './notice-of.ts';

type What = Telling['what'];

interface Unit {
  readonly cycle: Cycle;
  readonly unit: string;
}

/**
 * Tells the people of one unit what has become of their cycle, a page of them at a time. It reads how things stand now:
 * what is no longer so is not told, nor what came about before `since`; and asked again it tells nobody twice, for a
 * notice's key is made from the change.
 */
export async function tellUnit(context: Context, { what, cycle: id, unit }: Telling, since = ''): Promise<void> {
  const cycle = await context.store.cycleById(id);
  if (!cycle) return;
  const found = await tellings[what](context, { cycle, unit });
  if (!found || found.at < since) return;
  for await (const notices of found.notices) await context.store.tell(notices);
}

/** What there is to tell, and since when: nobody is read before that is known to matter. */
interface Found {
  readonly at: string;
  readonly notices: AsyncIterable<Notice[]> | readonly Notice[][];
}

const tellings: Readonly<Record<What, (context: Context, unit: Unit) => Promise<Found | undefined>>> = {
  announced: async (context, of) =>
    toParticipants(context, of, 'announced', whenMoved(of.cycle, 'announce', ['announced', 'open'])),
  opened: async (context, of) => {
    const at = whenMoved(of.cycle, 'open', ['open']);
    return at === undefined ? undefined : { at, notices: toRaters(context, of, at) };
  },
  published: async (context, of) =>
    toParticipants(context, of, 'published', whenMoved(of.cycle, 'publish', ['published', 'closed'])),
  recalled: async (context, of) => {
    const { at, reason = '', group } = of.cycle.recalled?.[of.unit] ?? {};
    const wrong: Notice['params'] = group && group.wrong !== of.unit ? { unit: group.wrong } : {};
    return toParticipants(context, of, 'recalled', at, { params: { reason, ...wrong } });
  },
  republished: async (context, of) => {
    const at = of.cycle.recalled?.[of.unit] ? undefined : of.cycle.republished?.[of.unit];
    return toParticipants(context, of, 'republished', at);
  },
  'to-approve': async (context, of) => {
    const run = await lastRun(context, of, 'calculated');
    if (!run) return undefined;
    const approvers = await approversOf(context, of.cycle, of);
    return { at: run.calculatedAt, notices: [toEach(approvers, of, run, run.calculatedAt, 'to-approve')] };
  },
  returned: async (context, of) => {
    const run = await lastRun(context, of, 'returned');
    const at = run?.decided?.at;
    return run && at ? { at, notices: [toEach(await holdersOf(context, 'hr'), of, run, at, 'returned')] } : undefined;
  },
  released: async (context, of) => {
    const run = await lastRun(context, of, 'released');
    return toParticipants(context, of, 'released', run?.releasedAt ?? undefined, { about: run?.number ?? '' });
  },
};

/** When a move took effect, as long as the cycle is where it led. */
function whenMoved({ moved, state }: Cycle, move: 'announce' | 'open' | 'publish', states: readonly Cycle['state'][]) {
  return states.includes(state) ? moved?.[move] : undefined;
}

async function lastRun({ store }: Context, { cycle, unit }: Unit, state: Run['state']): Promise<Run | undefined> {
  const run = (await store.runsOf(cycle.id, unit)).findLast(({ only }) => !only);
  return run?.state === state ? run : undefined;
}

function toEach(
  people: readonly string[],
  { cycle, unit }: Unit,
  run: Run,
  at: string,
  kind: Notice['kind'],
): Notice[] {
  const reason = run.decided?.reason ?? null;
  const params = { unit, ...(reason === null ? {} : { reason }) };
  return people.map((to) => noticeOf(cycle, { to, kind, about: `${unit}#${run.number}`, at, params }));
}

function toParticipants(
  { store }: Context,
  { cycle, unit }: Unit,
  kind: 'announced' | 'published' | 'released' | 'recalled' | 'republished',
  at: string | undefined,
  { about = '', params = {} }: { readonly about?: number | ''; readonly params?: Notice['params'] } = {},
): Found | undefined {
  if (at === undefined) return undefined;
  const pages = async function* () {
    for await (const { participants } of store.membersOf(cycle.id, unit))
      yield participants.map((to) => noticeOf(cycle, { to, kind, about: String(about), at, params }));
  };
  return { at, notices: pages() };
}

/** Together, so that a page of raters takes no longer than its slowest few. */
const atOnce = 25;

/** Whoever rates in several units is told once, of everything that waits for them in the cycle. */
async function* toRaters(context: Context, { cycle, unit }: Unit, at: string): AsyncGenerator<Notice[]> {
  const known = new Set<string>();
  for await (const { raters } of context.store.membersOf(cycle.id, unit)) {
    const fresh = raters.filter((rater) => !known.has(rater));
    for (const rater of fresh) known.add(rater);
    for (let start = 0; start < fresh.length; start += atOnce) {
      const some = fresh.slice(start, start + atOnce);
      yield (await Promise.all(some.map((to) => openedFor(context, cycle, to, at)))).flat();
    }
  }
}

async function openedFor(context: Context, cycle: Cycle, to: string, at: string): Promise<Notice[]> {
  const { evaluations } = await context.store.waitingFor(to);
  const own = evaluations.filter((evaluation) => evaluation.cycle === cycle.id);
  const [first] = own;
  if (first === undefined) return [];
  const params = { count: own.length, due: dayOf(first.dueAt, context.timeZone) };
  return [noticeOf(cycle, { to, kind: 'opened', about: '', at, params })];
}
