import type { Names } from '#lib/domain/policy/policy.ts';
import { type Cell, empty, type Row, text, textOrEmpty } from '../cell.ts';
import { localTime } from '../local-time.ts';
import type { CycleExport } from './cycle-export.ts';

/** A column of a table of a cycle. */
export interface Column<Line> {
  readonly title: Names;
  readonly cell: (line: Line, of: CycleExport) => Cell;
}

/** A table of a cycle, written line by line. */
export function* tableOf<Line>(
  of: CycleExport,
  columns: readonly Column<Line>[],
  lines: Iterable<Line>,
): Generator<Row> {
  yield { role: 'header', cells: columns.map(({ title }) => text(title[of.language])) };
  for (const line of lines) yield { role: 'body', cells: columns.map(({ cell }) => cell(line, of)) };
}

/** Who a line is about, as every table begins. */
export const whoColumns: readonly Column<{ employee: string; name: string; unit: string }>[] = [
  { title: { zh: '工号', en: 'Number' }, cell: ({ employee }) => textOrEmpty(employee) },
  { title: { zh: '姓名', en: 'Name' }, cell: ({ name }) => textOrEmpty(name) },
  { title: { zh: '部门', en: 'Unit' }, cell: ({ unit }, of) => unitCell(unit, of) },
];

export const unitCell = (unit: string, { units, language }: CycleExport): Cell =>
  textOrEmpty(units.get(unit)?.[language] ?? unit);
export const instantCell = (at: string | null | undefined, { timeZone }: CycleExport): Cell =>
  at ? text(localTime(at, timeZone)) : empty;

/** What an indicator of the policy is called. */
export function indicatorName(id: string, { policy, language }: CycleExport): string {
  const known = policy.dimensions.flatMap(({ indicators }) => indicators).find((one) => one.id === id);
  return known?.name?.[language] ?? id;
}
