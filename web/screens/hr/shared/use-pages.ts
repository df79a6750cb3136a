import { useInfiniteQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { Endpoint } from '#lib/contract/endpoint.ts';
import { answer } from '../../../api/client.ts';
import { asProblem } from '../../../api/problem.ts';
import { keyOf } from '../../../api/queries.ts';
import type { Read } from '../../../api/use-read.ts';

interface Page {
  readonly items: readonly unknown[];
  readonly nextCursor: string | null;
}

interface Pages<Reply extends Page> extends Read<Reply['items'][number][]> {
  /** As they came: for what a page says beside its items. */
  readonly pages: readonly Reply[];
  /** Absent on the last page. */
  readonly more: (() => void) | undefined;
  readonly busy: boolean;
  /** May read on by itself: not after a refusal. */
  readonly auto: boolean;
}

type PagedEndpoint<Reply extends Page> = Endpoint & { reply: { _zod: { output: Reply } } };

/** A list that comes page by page: what has been read so far, and how to read on; with `whole`, on to its end. */
export function usePages<Reply extends Page>(
  endpoint: PagedEndpoint<Reply>,
  asked: { params?: object; query?: object; when?: boolean; whole?: boolean },
): Pages<Reply> {
  const { params, query: wanted, when = true, whole = false } = asked;
  const query = useInfiniteQuery({
    queryKey: [...keyOf(endpoint, { params, query: wanted }), 'pages'],
    initialPageParam: '',
    enabled: when,
    queryFn: async ({ pageParam, signal }) => {
      const cursor = pageParam === '' ? {} : { cursor: pageParam };
      const { data } = await answer(endpoint, { params, query: { ...wanted, ...cursor }, signal });
      return data;
    },
    getNextPageParam: (page) => page.nextCursor ?? undefined,
  });
  const { hasNextPage, isFetchingNextPage, isFetchNextPageError, fetchNextPage } = query;
  const readOn = whole && hasNextPage && !isFetchingNextPage && !isFetchNextPageError;
  useEffect(() => {
    if (readOn) void fetchNextPage();
  }, [readOn, fetchNextPage]);
  return {
    data: query.data?.pages.flatMap((page) => page.items),
    pages: query.data?.pages ?? [],
    etag: null,
    problem: query.error === null ? undefined : asProblem(query.error),
    loading: query.isPending,
    busy: isFetchingNextPage,
    auto: !isFetchNextPageError,
    more: hasNextPage ? () => void fetchNextPage() : undefined,
    again: async () => {
      await query.refetch();
    },
  };
}
