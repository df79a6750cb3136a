import { dayOf } from '#lib/domain/calendar/days.ts';
import type { Cycle } from '#lib/domain/lifecycle/cycle.ts';
import type { Evaluation } from '#lib/domain/lifecycle/evaluation.ts';
import type { Notice } from '#lib/domain/notices/notice.ts';
import type { Reminded } from '#lib/domain/schedule/ticks.ts';
import type { PersonPart } from '#lib/store/unit-part.ts';
import type { Context } from '../context.ts';
import { noticeOf } from '../notices/notice-of.ts';
import { holdersOf } from '../notices/holders.ts';

type Waiting = Evaluation & { readonly supervisor: string | null };

const waits = new Set<Evaluation['state']>(['requested', 'draft']);

/** The evaluations of a kind that are still to be handed in, of all units of a cycle. */
async function waitingOf({ store }: Context, cycle: Cycle, kind: Reminded): Promise<Waiting[]> {
  const parts = await Promise.all(cycle.units.map((unit) => store.unitPart(cycle.id, unit)));
  const open = ({ participant, evaluations }: PersonPart): Waiting[] =>
    evaluations
      .filter((evaluation) => evaluation.kind === kind && waits.has(evaluation.state))
      .map((evaluation) => ({ ...evaluation, supervisor: participant.supervisor }));
  return parts.flatMap(({ people }) => people.flatMap(open));
}

/** Tells each rater once how many evaluations of a kind are due. `at` is the time of the tick. */
export async function remindRaters(
  context: Context,
  cycle: Cycle,
  { kind, when, at }: { kind: Reminded; when: 'soon' | 'today'; at: string },
): Promise<Notice[]> {
  const byRater = Map.groupBy(await waitingOf(context, cycle, kind), ({ rater }) => rater);
  return [...byRater].map(([to, evaluations]) => {
    const due = evaluations.map(({ dueAt }) => dueAt).toSorted()[0] ?? at;
    const params = { kind, count: evaluations.length, due: dayOf(due, context.timeZone) };
    return noticeOf(cycle, { to, kind: `due-${when}`, about: kind, at, params });
  });
}

/**
 * The day after something was due: HR learns how many of each unit are late, and whoever stands above the late ones
 * learns how many of theirs.
 */
export async function tellOfLate(
  context: Context,
  cycle: Cycle,
  { kind, at }: { kind: Reminded; at: string },
): Promise<Notice[]> {
  const late = await waitingOf(context, cycle, kind);
  if (late.length === 0) return [];
  const raters = await context.store.peopleByIds(late.map(({ rater }) => rater));
  const above = new Map(raters.map(({ id, supervisor }) => [id, supervisor]));
  const byBoss = Map.groupBy(late, ({ rater }) => above.get(rater) ?? null);
  const told = (to: string, count: number) =>
    noticeOf(cycle, { to, kind: 'late', about: kind, at, params: { kind, count } });
  const hr = await holdersOf(context, 'hr');
  return [
    ...hr.map((to) => told(to, late.length)),
    ...[...byBoss].flatMap(([boss, of]) => (boss === null || hr.includes(boss) ? [] : [told(boss, of.length)])),
  ];
}
