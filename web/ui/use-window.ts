import { useEffect, useMemo, useState } from 'react';
import { CHUNK, chunkAt, chunksOf, heightBetween } from './row-heights.ts';
import { useMedia } from './use-media.ts';

/** A list this short stands whole in the page: the browser's own search finds everything. */
const FEW = 100;

export interface RowWindow {
  /** The `ref` of what holds the rows. */
  readonly hold: (holder: HTMLElement | null) => void;
  /** Not all rows stand in the page: from the first of these to before the last. */
  readonly partial: boolean;
  readonly from: number;
  readonly to: number;
  /** Room to leave for those that do not, in pixels. */
  readonly above: number;
  readonly below: number;
}

/** On the row at which a chunk begins: it is measured from there. */
export const chunkMark = (place: number) => (place % CHUNK === 0 ? { 'data-chunk': place / CHUNK } : {});

/** Of a long list only the rows in sight and a screen on either side; on paper all of them. Rows may be of any height. */
export function useWindow(count: number, rowHeight: number): RowWindow {
  const [holder, setHolder] = useState<HTMLElement | null>(null);
  const [measured, setMeasured] = useState<Heights>(new Map());
  const [sight, setSight] = useState({ first: 0, end: FEW / CHUNK });
  const onPaper = useMedia('print');
  const partial = count > FEW && !onPaper;
  const list = useMemo(() => ({ count, measured, rowHeight }), [count, measured, rowHeight]);
  const chunks = chunksOf(list);
  const first = partial ? Math.min(sight.first, chunks - 1) : 0;
  const end = partial ? Math.min(sight.end, chunks) : chunks;

  useEffect(() => {
    if (!partial || holder === null) return undefined;
    const look = () => {
      const top = -holder.getBoundingClientRect().top;
      const next = { first: chunkAt(list, top - innerHeight), end: chunkAt(list, top + 2 * innerHeight) + 1 };
      setSight((now) => (now.first === next.first && now.end === next.end ? now : next));
    };
    look();
    addEventListener('scroll', look, { passive: true, capture: true });
    addEventListener('resize', look);
    return () => {
      removeEventListener('scroll', look, { capture: true });
      removeEventListener('resize', look);
    };
  }, [partial, holder, list]);

  useEffect(() => {
    if (!partial || holder === null) return undefined;
    let width = holder.offsetWidth;
    const watch = new ResizeObserver(() => {
      const seen = heightsIn(holder);
      // In another width rows wrap otherwise: what was measured holds no more.
      const anew = holder.offsetWidth !== width;
      width = holder.offsetWidth;
      setMeasured((known) => (anew ? new Map(seen) : withHeights(known, seen)));
    });
    watch.observe(holder);
    return () => watch.disconnect();
  }, [partial, holder]);

  return {
    hold: setHolder,
    partial,
    from: first * CHUNK,
    to: Math.min(end * CHUNK, count),
    above: heightBetween(list, 0, first),
    below: heightBetween(list, end, chunks),
  };
}

type Heights = ReadonlyMap<number, number>;

const withHeights = (known: Heights, seen: readonly [chunk: number, height: number][]): Heights =>
  seen.every(([chunk, height]) => known.get(chunk) === height) ? known : new Map([...known, ...seen]);

/** How high each chunk stands in the page: from its first row to that of the next, or to the end. */
function heightsIn(holder: HTMLElement): [chunk: number, height: number][] {
  const marks = [...holder.querySelectorAll<HTMLElement>('[data-chunk]')];
  const below = holder.querySelector('[data-below]')?.getBoundingClientRect().top;
  const ends = [
    ...marks.slice(1).map((mark) => mark.getBoundingClientRect().top),
    below ?? holder.getBoundingClientRect().bottom,
  ];
  return marks.map((mark, at) => [Number(mark.dataset['chunk']), (ends[at] ?? 0) - mark.getBoundingClientRect().top]);
}
