/** One line of the table that `npm run bench` prints. */
export interface Row {
  what: string;
  measured: string;
  /** What it should stay below, where there is such a number. */
  budget?: string;
}

/** Every file beside `run.ts` that measures something exports a function of this shape, named `bench`. */
export type Bench = () => Row[] | Promise<Row[]>;

export function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(2)} s`;
}
