import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { BodyOf, Endpoint, ReplyOf } from '#lib/contract/endpoint.ts';
import { answer } from './client.ts';
import { type ApiProblem, asProblem } from './problem.ts';

export interface Answered<Data> {
  /** The newest that came, also while the next is on its way or was refused. */
  readonly data: Data | undefined;
  /** What is shown is the answer to something that was asked before. */
  readonly behind: boolean;
  readonly busy: boolean;
  readonly problem: ApiProblem | undefined;
  again: () => Promise<void>;
}

/**
 * Asks a POST that changes nothing, anew whenever what is asked changes. The newest question wins: an older one is given
 * up, and its answer, should it still come, is not shown. The same question is answered from memory.
 */
export function useAnswer<E extends Endpoint>(endpoint: E, body: BodyOf<E> | undefined): Answered<ReplyOf<E>> {
  const query = useQuery({
    queryKey: [endpoint.path, body ?? null],
    queryFn: ({ signal }) => answer<E>(endpoint, { body, signal }),
    enabled: body !== undefined,
    staleTime: 60_000,
    refetchOnWindowFocus: false,
  });
  const [kept, keep] = useState<ReplyOf<E>>();
  const fresh = query.data?.data;
  if (fresh !== undefined && fresh !== kept) keep(fresh);
  return {
    data: fresh ?? kept,
    behind: fresh === undefined && kept !== undefined,
    busy: query.isFetching,
    problem: query.error === null ? undefined : asProblem(query.error),
    again: async () => {
      await query.refetch();
    },
  };
}
