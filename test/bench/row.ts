/** One line of the table that `npm run bench` prints. */
export interface Row {
  what: string;
  measured: string;
  /** What it should stay below, where there is such a number. */
  budget?: string;
}

/** What measures something; `run.ts` lists them all. */
export type Bench = () => Row[] | Promise<Row[]>;

export function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(2)} s`;
}
