import { readdirSync } from 'node:fs';
import type { Bench, Row } from './row.ts';

// Runs every bench of this folder, one after the other, and prints what was measured.
const files = readdirSync(import.meta.dirname).filter(
  (file) => file.endsWith('.ts') && !['run.ts', 'row.ts'].includes(file),
);
const rows: Row[] = [];
for (const file of files.toSorted()) {
  const found: { bench?: Bench } = await import(`./${file}`);
  if (found.bench) rows.push(...(await found.bench()));
}
const width = Math.max(...rows.map(({ what }) => what.length));
for (const { what, measured, budget } of rows) {
  const limit = budget === undefined ? '' : `   (budget ${budget})`;
  console.log(`${what.padEnd(width)}   ${measured.padStart(10)}${limit}`);
}
