/** By which column a list is sorted, and which way. */
export interface Sorting {
  readonly key: string;
  readonly order: 'ascend' | 'descend';
}

interface Sortable<Row> {
  readonly key: string;
  readonly sort?: ((a: Row, b: Row) => number) | undefined;
}

/** All rows in the wanted order; as they came where none is wanted. */
export function sortedBy<Row>(
  rows: readonly Row[],
  columns: readonly Sortable<Row>[],
  sorting: Sorting | undefined,
): readonly Row[] {
  const sort = columns.find(({ key }) => key === sorting?.key)?.sort;
  if (sort === undefined) return rows;
  return rows.toSorted(sorting?.order === 'descend' ? (a, b) => sort(b, a) : sort);
}
