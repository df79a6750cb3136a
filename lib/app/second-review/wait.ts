import { compareInstants } from '#lib/domain/calendar/instants.ts';
import type { Cycle } from '#lib/domain/lifecycle/cycle.ts';
import type { Evaluation } from '#lib/domain/lifecycle/evaluation.ts';
import type { Stored } from '#lib/store/item.ts';
import { cycleBriefOf } from '../views.ts';

/** What others rated and somebody has to confirm or return: of each cycle one line. */
export function waitingReviews(toReview: readonly Evaluation[], cycles: ReadonlyMap<string, Stored<Cycle>>) {
  return [...Map.groupBy(toReview, ({ cycle }) => cycle)].flatMap(([id, evaluations]) => {
    const cycle = cycles.get(id);
    const due = evaluations.map(({ secondReview, dueAt }) => secondReview?.dueAt ?? dueAt);
    const [dueAt] = due.toSorted(compareInstants);
    if (dueAt === undefined || (cycle?.state !== 'open' && cycle?.state !== 'review')) return [];
    const what = 'second-review' as const;
    return [{ what, count: evaluations.length, dueAt, cycle: cycleBriefOf(cycle), evaluation: null, units: [] }];
  });
}
