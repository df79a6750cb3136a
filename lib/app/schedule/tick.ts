import type { Cycle } from '#lib/domain/lifecycle/cycle.ts';
import type { Notice } from '#lib/domain/notices/notice.ts';
import { type PlannedTick, type TickName, whatToDo } from '#lib/domain/schedule/ticks.ts';
import type { GroupPoster } from '#lib/notify/ports.ts';
import type { Context } from '../context.ts';
import { holdersOf } from '../notices/holders.ts';
import { noticeOf } from '../notices/notice-of.ts';
import { tellGroups } from '../notices/tell-groups.ts';
import { type Brought, bringUpToDate } from './live-cycle.ts';
import { remindRaters, tellOfLate } from './remind.ts';
import { waitingOf } from './waiting.ts';

/**
 * Answers one tick of a cycle. Whatever is due is done, in order; then the tick's own reminder, if it still makes sense.
 * Delivered again it does nothing new: moves are made once, and notices told once.
 */
export async function answerTick(
  context: Context,
  id: string,
  tick: TickName,
  groups: readonly GroupPoster[] = [],
): Promise<void> {
  const brought = await bringUpToDate(context, id);
  if (!brought) return;
  await tellWhatStopped(context, brought);
  const { cycle, plan } = brought;
  const effect = whatToDo(cycle, tick, plan, context.at);
  if (effect.do === 'remind') {
    const { kind, when } = effect;
    const at = timeOf(plan, tick);
    const waiting = await waitingOf(context, cycle, kind);
    const notices =
      when === 'late'
        ? await tellOfLate(context, cycle, waiting, { kind, at })
        : remindRaters(context, cycle, waiting, { kind, when, at });
    await context.store.tell(notices);
    await tellGroups(context, groups, cycle, { kind, when, at });
  }
  if (effect.do === 'escalate') await context.store.tell(await notPublished(context, cycle, timeOf(plan, tick)));
}

const timeOf = (plan: readonly PlannedTick[], tick: TickName) => plan.find((one) => one.tick === tick)?.at ?? '';

/** What time could not do is said to HR once for each day it stays so. */
export async function tellWhatStopped(context: Context, { cycle, plan, stopped }: Brought): Promise<void> {
  if (!stopped) return;
  const { action, problems } = stopped;
  if (action === 'publish') return context.store.tell(await notPublished(context, cycle, timeOf(plan, 'publish')));
  const at = `${context.at.slice(0, 10)}T00:00:00.000Z`;
  const params = { action, count: problems.length };
  const hr = await holdersOf(context, 'hr');
  return context.store.tell(hr.map((to) => noticeOf(cycle, { to, kind: 'stopped', about: action, at, params })));
}

async function notPublished(context: Context, cycle: Cycle, at: string): Promise<Notice[]> {
  const hr = await holdersOf(context, 'hr');
  const to = new Set([...hr, ...(await holdersOf(context, 'director'))]);
  return [...to].map((person) => {
    const params = { day: cycle.dates.publish, as: hr.includes(person) ? 'hr' : 'director' };
    return noticeOf(cycle, { to: person, kind: 'not-published', about: 'publish', at, params });
  });
}
