/** Rows come and go by so many: seldom enough that scrolling is not held up. */
export const CHUNK = 25;

/** A long list, chunk by chunk: how high each is, as it was measured, or like the others until it has been seen. */
export interface LongList {
  readonly count: number;
  readonly measured: ReadonlyMap<number, number>;
  /** Before anything is measured, in pixels. */
  readonly rowHeight: number;
}

export const chunksOf = ({ count }: LongList): number => Math.ceil(count / CHUNK);

const rowsIn = ({ count }: LongList, chunk: number): number => Math.min(CHUNK, count - chunk * CHUNK);

function usualRow(list: LongList): number {
  const known = [...list.measured].filter(([chunk]) => rowsIn(list, chunk) > 0);
  const rows = known.reduce((sum, [chunk]) => sum + rowsIn(list, chunk), 0);
  return rows === 0 ? list.rowHeight : known.reduce((sum, [, height]) => sum + height, 0) / rows;
}

/** The height of the chunks from one to before another. */
export function heightBetween(list: LongList, from: number, to: number): number {
  const usual = usualRow(list);
  let height = 0;
  for (let chunk = from; chunk < to; chunk += 1) height += list.measured.get(chunk) ?? usual * rowsIn(list, chunk);
  return height;
}

/** The chunk that lies so many pixels below the top; the first or last where there is none. */
export function chunkAt(list: LongList, y: number): number {
  const usual = usualRow(list);
  const last = chunksOf(list) - 1;
  let bottom = 0;
  for (let chunk = 0; chunk < last; chunk += 1) {
    bottom += list.measured.get(chunk) ?? usual * rowsIn(list, chunk);
    if (bottom > y) return chunk;
  }
  return Math.max(0, last);
}
