interface Reply<T> {
  readonly status: number;
  readonly data: { readonly items: readonly T[]; readonly nextCursor: string | null };
}

/** A list that comes page by page, read to its end. */
export async function wholeList<T>(ask: (query: { cursor?: string }) => Promise<Reply<T>>): Promise<T[]> {
  const all: T[] = [];
  let cursor: string | null = null;
  do {
    const { status, data }: Reply<T> = await ask(cursor === null ? {} : { cursor });
    if (status !== 200) throw new Error(`the list answered ${status}`);
    all.push(...data.items);
    cursor = data.nextCursor;
  } while (cursor !== null);
  return all;
}
