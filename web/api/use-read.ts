import { useQuery } from '@tanstack/react-query';
import type { Endpoint, ReplyOf } from '#lib/contract/endpoint.ts';
import { answer, type Asked, type AskedArgument } from './client.ts';
import { type ApiProblem, asProblem } from './problem.ts';
import { keyOf, queries } from './queries.ts';

export interface Read<Data> {
  readonly data: Data | undefined;
  readonly etag: string | null;
  readonly problem: ApiProblem | undefined;
  /** Nothing to show yet. */
  readonly loading: boolean;
  /** Reads it again; gives the newest. */
  again: () => Promise<void>;
}

interface ReadOptions {
  /** False: do not ask yet. */
  readonly when?: boolean;
  /** Never from memory: for a form whose draft goes on from what the server has now. */
  readonly fresh?: boolean;
  /** Ask again every so many milliseconds while the page is looked at. */
  readonly every?: number;
}

type ReadArgument<E> = object extends Asked<E> ? [asked?: Asked<E> & ReadOptions] : [asked: Asked<E> & ReadOptions];

const reading = <E extends Endpoint>(endpoint: E, wanted: object) => ({
  queryKey: keyOf(endpoint, wanted),
  queryFn: ({ signal }: { signal: AbortSignal }) => answer<E>(endpoint, { ...wanted, signal }),
});

/** Reads what a screen will ask for while its code is on the way; a refusal is left to the screen. */
export const readAhead = async <E extends Endpoint>(endpoint: E, ...[wanted]: AskedArgument<E>): Promise<void> =>
  queries.prefetchQuery(reading(endpoint, wanted ?? {}));

/** Reads an endpoint and keeps it. Give the result to `<Loaded>`, which shows the skeleton, the problem or the data. */
export function useRead<E extends Endpoint>(endpoint: E, ...[asked]: ReadArgument<E>): Read<ReplyOf<E>> {
  const { when = true, fresh = false, every, ...wanted }: ReadOptions = asked ?? {};
  const query = useQuery({
    ...reading(endpoint, wanted),
    enabled: when,
    ...(fresh ? { gcTime: 0, refetchOnWindowFocus: false } : {}),
    ...(every === undefined ? {} : { refetchInterval: every }),
  });
  return {
    data: query.data?.data,
    etag: query.data?.etag ?? null,
    problem: query.error === null ? undefined : asProblem(query.error),
    loading: query.isPending,
    again: async () => {
      await query.refetch();
    },
  };
}
