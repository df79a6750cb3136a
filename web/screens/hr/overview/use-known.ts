import { useQueries } from '@tanstack/react-query';
import type { ReplyOf } from '#lib/contract/endpoint.ts';
import { progress as progressOf } from '#lib/contract/progress.ts';
import { review } from '#lib/contract/review.ts';
import { answer } from '../../../api/client.ts';
import { type ApiProblem, asProblem } from '../../../api/problem.ts';
import { keyOf } from '../../../api/queries.ts';
import type { Known, ListedCycle } from './needs.ts';

export type Progress = ReplyOf<typeof progressOf.read>;
type Reviewed = ReplyOf<typeof review.read>;

/** Progress of the cycles that are open, and who is blocked in those under review; nothing of the others is asked. */
export function useKnown(
  running: readonly ListedCycle[],
  undirected: ReadonlySet<string>,
): {
  of: (cycle: string) => Known;
  progress: ReadonlyMap<string, Progress>;
  /** Blocked people of all cycles under review. */
  blocked: number;
  /** Everything has been answered: until then nothing may be said of it, least of all that there is nothing. */
  ready: boolean;
  problem: ApiProblem | undefined;
} {
  const open = running.filter(({ state }) => state === 'open');
  const reviewed = running.filter(({ state }) => state === 'review');
  const asked = (id: string) => ({ params: { cycle: id } });
  const progresses = useQueries({
    queries: open.map(({ id }) => ({
      queryKey: keyOf(progressOf.read, asked(id)),
      queryFn: () => answer(progressOf.read, asked(id)),
    })),
  });
  const reviews = useQueries({
    queries: reviewed.map(({ id }) => ({
      queryKey: keyOf(review.read, asked(id)),
      queryFn: () => answer(review.read, asked(id)),
    })),
  });
  const progress = new Map<string, Progress>();
  open.forEach(({ id }, place) => {
    const data = progresses[place]?.data?.data;
    if (data !== undefined) progress.set(id, data);
  });
  const all = [...progresses, ...reviews];
  const failed = all.find(({ error }) => error !== null)?.error;
  const blocked = new Map(reviewed.map(({ id }, place) => [id, blockedIn(reviews[place]?.data?.data)]));
  return {
    progress,
    ready: all.every(({ data }) => data !== undefined),
    problem: failed == null ? undefined : asProblem(failed),
    blocked: [...blocked.values()].reduce((sum, count) => sum + count, 0),
    of: (cycle) => {
      const late = (progress.get(cycle)?.units ?? []).reduce((sum, { total }) => sum + total.late, 0);
      return { late, blocked: blocked.get(cycle) ?? 0, undirected };
    },
  };
}

const blockedIn = (reviewed: Reviewed | undefined) =>
  (reviewed?.units ?? []).reduce((sum, unit) => sum + unit.blocked, 0);
