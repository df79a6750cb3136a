import { dayOf } from '#lib/domain/calendar/days.ts';
import type { Cycle } from '#lib/domain/lifecycle/cycle.ts';
import type { Notice, NoticeKind } from '#lib/domain/notices/notice.ts';
import type { Reminded } from '#lib/domain/schedule/ticks.ts';
import type { Context } from '../context.ts';
import { noticeOf } from '../notices/notice-of.ts';
import { holdersOf } from '../notices/holders.ts';
import type { Waiting } from './waiting.ts';

/** Tells each once how many evaluations of a kind wait for them. `at` is the time of the tick. */
export function remindRaters(
  context: Context,
  cycle: Cycle,
  waiting: readonly Waiting[],
  { kind, when, at }: { kind: Reminded; when: 'soon' | 'today'; at: string },
): Notice[] {
  const byPerson = Map.groupBy(waiting, ({ who }) => who);
  return [...byPerson].map(([to, evaluations]) => {
    const due = evaluations.map(({ dueAt }) => dueAt).toSorted()[0] ?? at;
    const params = { kind, count: evaluations.length, due: dayOf(due, context.timeZone) };
    return noticeOf(cycle, { to, kind: noticeKind(kind, when), about: kind, at, params });
  });
}

/** A second review is spoken of in words of its own: nothing is handed in there. */
function noticeKind(kind: Reminded, when: 'soon' | 'today' | 'late'): NoticeKind {
  if (kind === 'secondReview') return `second-review-${when}`;
  return when === 'late' ? 'late' : `due-${when}`;
}

/**
 * The day after something was due: HR learns how many of each unit are late, and whoever stands above the late ones
 * learns how many of theirs.
 */
export async function tellOfLate(
  context: Context,
  cycle: Cycle,
  late: readonly Waiting[],
  { kind, at }: { kind: Reminded; at: string },
): Promise<Notice[]> {
  if (late.length === 0) return [];
  const people = await context.store.peopleByIds([...new Set(late.map(({ who }) => who))]);
  const above = new Map(people.map(({ id, supervisor }) => [id, supervisor]));
  const byBoss = Map.groupBy(late, ({ who }) => above.get(who) ?? null);
  const told = (to: string, count: number, as: 'hr' | 'above') =>
    noticeOf(cycle, { to, kind: noticeKind(kind, 'late'), about: kind, at, params: { kind, count, as } });
  const hr = await holdersOf(context, 'hr');
  return [
    ...hr.map((to) => told(to, late.length, 'hr')),
    ...[...byBoss].flatMap(([boss, of]) =>
      boss === null || hr.includes(boss) ? [] : [told(boss, of.length, 'above')],
    ),
  ];
}
