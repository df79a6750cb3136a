import type { Endpoint } from '#lib/contract/endpoint.ts';
import { answer } from './client.ts';
import { keyOf, queries } from './queries.ts';

export interface Page {
  readonly items: readonly unknown[];
  readonly nextCursor: string | null;
}

export type PagedEndpoint<Reply extends Page> = Endpoint & { reply: { _zod: { output: Reply } } };

export interface AskedPages {
  readonly params?: object;
  readonly query?: object;
}

/** How a list that comes page by page is read and kept. */
export const pagesOf = <Reply extends Page>(endpoint: PagedEndpoint<Reply>, { params, query: wanted }: AskedPages) => ({
  queryKey: [...keyOf(endpoint, { params, query: wanted }), 'pages'],
  initialPageParam: '',
  queryFn: async ({ pageParam, signal }: { pageParam: string; signal: AbortSignal }) => {
    const cursor = pageParam === '' ? {} : { cursor: pageParam };
    const { data } = await answer(endpoint, { params, query: { ...wanted, ...cursor }, signal });
    return data;
  },
  getNextPageParam: (page: Reply) => page.nextCursor ?? undefined,
});

/** Reads the first page that a screen will ask for while its code is on the way. */
export const readPageAhead = async <Reply extends Page>(
  endpoint: PagedEndpoint<Reply>,
  asked: AskedPages,
): Promise<void> => queries.prefetchInfiniteQuery(pagesOf(endpoint, asked));
