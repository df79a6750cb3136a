import { useInfiniteQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { type AskedPages, type Page, type PagedEndpoint, pagesOf } from './pages.ts';
import { asProblem } from './problem.ts';
import type { Read } from './use-read.ts';

interface Pages<Reply extends Page> extends Read<Reply['items'][number][]> {
  /** As they came: for what a page says beside its items. */
  readonly pages: readonly Reply[];
  /** Absent on the last page. */
  readonly more: (() => void) | undefined;
  readonly busy: boolean;
  /** May read on by itself: not after a refusal. */
  readonly auto: boolean;
}

interface Wanted extends AskedPages {
  readonly when?: boolean;
  readonly whole?: boolean;
  /** Never from memory: for forms whose drafts go on from what the server has now. */
  readonly fresh?: boolean;
}

/** A list that comes page by page: what has been read so far, and how to read on; with `whole`, on to its end. */
export function usePages<Reply extends Page>(endpoint: PagedEndpoint<Reply>, asked: Wanted): Pages<Reply> {
  const { when = true, whole = false, fresh = false } = asked;
  const query = useInfiniteQuery({
    ...pagesOf(endpoint, asked),
    enabled: when,
    ...(fresh ? { gcTime: 0, refetchOnWindowFocus: false } : {}),
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
