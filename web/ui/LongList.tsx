import type { ReactNode } from 'react';
import { chunkMark, useWindow } from './use-window.ts';

/** What a row's `<li>` says of its place among all. */
export interface Marks {
  readonly 'aria-posinset': number;
  readonly 'aria-setsize': number;
  readonly 'data-chunk'?: number;
}

interface Props<Row> {
  label?: string;
  className?: string | undefined;
  /** All of them, however many: those in sight stand in the page. */
  rows: readonly Row[];
  /** How many there are with those not read yet; -1 while that is not known. */
  count?: number;
  /** Until one has been measured, in pixels. */
  rowHeight: number;
  /** Draws the `<li>`, with its key and these marks. */
  children: (row: Row, marks: Marks) => ReactNode;
}

/** A list of any length. */
export function LongList<Row>({ label, className, rows, count = rows.length, rowHeight, children }: Props<Row>) {
  const { hold, from, to, above, below } = useWindow(rows.length, rowHeight);
  return (
    <ul ref={hold} className={className} aria-label={label}>
      <Room height={above} />
      {rows.slice(from, to).map((row, at) => {
        const place = from + at;
        return children(row, { 'aria-posinset': place + 1, 'aria-setsize': count, ...chunkMark(place) });
      })}
      <Room height={below} below />
    </ul>
  );
}

function Room({ height, below }: { height: number; below?: true }) {
  return height === 0 ? null : <li role="presentation" style={{ height, padding: 0, border: 0 }} data-below={below} />;
}
