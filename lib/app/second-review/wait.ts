import { compareInstants } from '#lib/domain/calendar/instants.ts';
import type { Cycle } from '#lib/domain/lifecycle/cycle.ts';
import type { Evaluation } from '#lib/domain/lifecycle/evaluation.ts';
import type { Stored } from '#lib/store/item.ts';
import { cycleBriefOf } from '../views.ts';

/** In a published cycle only of whoever was put off. */
const states = new Set<Cycle['state']>(['open', 'review', 'published']);

/** What others rated and somebody has to confirm or return: of each cycle one line. */
export function waitingReviews(toReview: readonly Evaluation[], cycles: ReadonlyMap<string, Stored<Cycle>>) {
  return [...Map.groupBy(toReview, ({ cycle }) => cycle)].flatMap(([id, evaluations]) => {
    const cycle = cycles.get(id);
    const due = evaluations.map(({ secondReview, dueAt }) => secondReview?.dueAt ?? dueAt);
    const [dueAt] = due.toSorted(compareInstants);
    if (dueAt === undefined || cycle === undefined || !states.has(cycle.state)) return [];
    const what = 'second-review' as const;
    return [{ what, count: evaluations.length, dueAt, cycle: cycleBriefOf(cycle), evaluation: null, units: [] }];
  });
}
