import { bench as calculation } from './calculation.ts';
import type { Bench, Row } from './row.ts';
import { bench as simulation } from './simulation.ts';
import { bench as weight } from './weight.ts';

/** Everything that is measured, in the order of the table. */
const benches: Bench[] = [calculation, simulation, weight];

const rows: Row[] = [];
for (const bench of benches) rows.push(...(await bench()));
const width = Math.max(...rows.map(({ what }) => what.length));
for (const { what, measured, budget } of rows) {
  const limit = budget === undefined ? '' : `   (budget ${budget})`;
  console.log(`${what.padEnd(width)}   ${measured.padStart(10)}${limit}`);
}
