import { bonusCell, titleAlign } from './bonus-columns.ts';
import type { BonusRow, BonusRows, BonusSheet, Language, Totals } from './bonus-sheet.ts';
import { Tally, accountedFor } from './bonus-totals.ts';
import { bonusWords as words } from './bonus-words.ts';
import { type Row, decimal, empty, money, text } from './cell.ts';
import type { TitledColumn } from './column-choice.ts';

/** `report` is for people: title and totals around the table. `import` is for payroll: nothing but header and rows. */
export type BonusLayout = 'report' | 'import';

/**
 * The bonus sheet from top to bottom. Rows are pulled one by one; after the last one they are held against the totals,
 * and a mismatch throws DomainError `internal`, so that the file is never completed.
 */
export async function* bonusRows(
  sheet: BonusSheet,
  rows: BonusRows,
  columns: readonly TitledColumn[],
  layout: BonusLayout,
): AsyncGenerator<Row> {
  yield* above(sheet, layout);
  yield { role: 'header', cells: columns.map(({ column, title }) => text(title, titleAlign[column.kind])) };
  const tally = new Tally();
  for await (const row of rows) {
    tally.add(row);
    yield { role: 'body', cells: columns.map(({ column }) => bonusCell(column, row, sheet)) };
  }
  tally.assertEquals(sheet.totals);
  for (const row of sheet.corrections ?? [])
    yield { role: 'body', cells: columns.map(({ column }) => bonusCell(column, row, sheet)) };
  if (layout === 'report') yield* totals(sheet);
}

/** What stands above the header. A draft keeps its warning in every layout: better that an import fails than that it pays. */
export function above(sheet: BonusSheet, layout: BonusLayout): Row[] {
  const { language } = sheet;
  const warning: Row = { role: 'warning', cells: [text(words.draftWarning[language])] };
  const draft = sheet.status === 'draft' ? [warning] : [];
  if (layout === 'import') return draft;
  return [
    { role: 'title', cells: [text(bonusTitle(sheet))] },
    ...draft,
    { role: 'remark', cells: [text(remark(sheet))] },
  ];
}

/** `2026 年第三季度考核 · 奖金表 · 草稿`. */
export function bonusTitle({ cycle, status, language }: BonusSheet): string {
  return [cycle[language], words.sheet[language], words[status][language]].join(' · ');
}

function remark({ language, policy, ...sheet }: BonusSheet): string {
  return [
    `${words.period[language]} ${sheet.period}`,
    `${words.payMonth[language]} ${sheet.payMonth}`,
    `${words.run[language]} ${sheet.run}`,
    `${words.currency[language]} ${sheet.currency}`,
    `${words.policy[language]} ${policy.id} ${words.version[language]} ${policy.version} (SHA-256 ${policy.sha256})`,
    `${words.exportedAt[language]} ${sheet.exportedAt}`,
    words.gross[language],
  ].join(' · ');
}

const totalTitles = ['unit', 'people', 'pool', 'earlier', 'paid', 'reserve', 'unallocated', 'accountedFor'] as const;

function* totals({ totals, language, corrections = [] }: BonusSheet): Generator<Row> {
  yield { role: 'body', cells: [] };
  yield {
    role: 'header',
    cells: totalTitles.map((title) => text(words[title][language], title === 'unit' ? undefined : 'end')),
  };
  for (const unit of totals.units) yield totalRow(unit.unit[language], unit);
  yield totalRow(words.all[language], totals.all);
  if (corrections.length > 0) yield correctionsRow(corrections, language);
}

/** Beneath the sum of the runs, with what is to be paid for corrections beside it: in no pool, so in no other column. */
function correctionsRow(rows: readonly BonusRow[], language: Language): Row {
  const paid = rows.reduce((sum, { bonus }) => sum + (bonus ?? 0), 0);
  const people = new Set(rows.map(({ number }) => number)).size;
  return {
    role: 'total',
    cells: [text(words.corrections[language]), decimal(String(people)), empty, empty, money(paid)],
  };
}

/** The last two amounts of the row, the pool and what is accounted for, show side by side that nothing is lost. */
function totalRow(name: string, totals: Totals): Row {
  const { pool, earlier, paid, reserve, unallocated } = totals;
  const amounts = [earlier, paid, reserve, unallocated, accountedFor(totals)].map(money);
  return {
    role: 'total',
    cells: [text(name), decimal(String(totals.people)), pool === null ? empty : money(pool), ...amounts],
  };
}
