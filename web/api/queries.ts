import { onlineManager, QueryClient } from '@tanstack/react-query';
import type { Endpoint } from '#lib/contract/endpoint.ts';
import { asProblem } from './problem.ts';
import { hearReach, isReached } from './reach.ts';

// Back in reach is what counts as reconnected.
onlineManager.setEventListener((tell) => hearReach(() => tell(isReached())));

const later = 10_000;

/** What failed for a passing reason is asked again by itself, while the page is looked at. */
const untilItPasses = (query: { state: { error: Error | null } }): number | false =>
  query.state.error !== null && asProblem(query.state.error).passing ? later : false;

export const queries = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 5_000,
      // One machine without a network is still a server that answers.
      networkMode: 'always',
      refetchOnReconnect: 'always',
      refetchInterval: untilItPasses,
      retry: (failed, error) => failed < 2 && asProblem(error).passing,
    },
    mutations: { networkMode: 'always' },
  },
});

/** Everything read from one endpoint, whatever its parameters, begins with its path. */
export const keyOf = (endpoint: Endpoint, asked: object = {}): unknown[] => {
  const { params = null, query = null } = asked as { params?: unknown; query?: unknown };
  return [endpoint.path, params, query];
};

/** Marks what was read from these endpoints as out of date; what is on the screen is read again. */
export const renew = async (...endpoints: readonly Endpoint[]): Promise<void> => {
  await Promise.all(endpoints.map((endpoint) => queries.invalidateQueries({ queryKey: [endpoint.path] })));
};
