import { useInfiniteQuery } from '@tanstack/react-query';
import type { Endpoint } from '#lib/contract/endpoint.ts';
import { answer } from '../../../api/client.ts';
import { asProblem } from '../../../api/problem.ts';
import { keyOf } from '../../../api/queries.ts';
import type { Read } from '../../../api/use-read.ts';

interface Page {
  readonly items: readonly unknown[];
  readonly nextCursor: string | null;
}

interface Pages<Item> extends Read<Item[]> {
  /** Absent on the last page. */
  readonly more: (() => void) | undefined;
  readonly busy: boolean;
}

type PagedEndpoint<Reply extends Page> = Endpoint & { reply: { _zod: { output: Reply } } };

/** A list that comes page by page: what has been read so far, and how to read on. */
export function usePages<Reply extends Page>(
  endpoint: PagedEndpoint<Reply>,
  asked: { params?: object; query?: object; when?: boolean },
): Pages<Reply['items'][number]> {
  const { params, query: wanted, when = true } = asked;
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
  return {
    data: query.data?.pages.flatMap((page) => page.items),
    etag: null,
    problem: query.error === null ? undefined : asProblem(query.error),
    loading: query.isPending,
    busy: query.isFetchingNextPage,
    more: query.hasNextPage ? () => void query.fetchNextPage() : undefined,
    again: async () => {
      await query.refetch();
    },
  };
}
