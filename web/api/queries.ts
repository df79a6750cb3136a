import { QueryClient } from '@tanstack/react-query';
import type { Endpoint } from '#lib/contract/endpoint.ts';
import { asProblem } from './problem.ts';

export const queries = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 5_000,
      // One machine without a network is still a server that answers.
      networkMode: 'always',
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
