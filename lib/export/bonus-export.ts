import { type BonusLayout, above, bonusRows, bonusTitle } from './bonus-rows.ts';
import type { BonusRow, BonusRows, BonusSheet } from './bonus-sheet.ts';
import { Tally, assertTotals } from './bonus-totals.ts';
import { bonusWords as words } from './bonus-words.ts';
import { type ColumnChoice, type TitledColumn, chosenColumns } from './column-choice.ts';
import { csv } from './csv.ts';
import { currencyDecimals } from './currency.ts';
import { type ExportFormat, type FileHeaders, fileHeaders } from './file-headers.ts';
import { policyRows, policyWidths } from './policy-rows.ts';
import { policyWords } from './policy-words.ts';
import type { Worksheet } from './xlsx-sheet.ts';
import { xlsx } from './xlsx.ts';

export interface BonusOptions {
  format: ExportFormat;
  /** Chosen, ordered and, where a title is given, renamed; all columns without it. */
  columns?: readonly ColumnChoice[];
  /** `report` for XLSX and `import` for CSV unless said otherwise. */
  layout?: BonusLayout;
}

/** A file on its way: its bytes, and the headers of the reply that carries them. */
export interface ExportFile {
  body: ReadableStream<Uint8Array>;
  name: string;
  headers: FileHeaders;
}

/**
 * The bonus sheet as a file. Before a byte is written it throws DomainError `invalid` (reason `export.columns`) for a
 * choice of columns that cannot be met, and `internal` (reason `export.totals`) where the pools do not come out or rows
 * given as an array do not sum to the totals; rows that are streamed are held against them at their end, and a
 * mismatch breaks the stream before the file is complete.
 */
export function bonusFile(sheet: BonusSheet, rows: BonusRows, options: BonusOptions): ExportFile {
  const { format, layout = format === 'csv' ? 'import' : 'report' } = options;
  const columns = chosenColumns(options.columns, sheet.language);
  assertTotals(sheet.totals);
  if (Array.isArray(rows)) assertRows(sheet, rows);
  const moneyDecimals = currencyDecimals(sheet.currency);
  const write = {
    csv: () => csv(bonusRows(sheet, rows, columns, layout), moneyDecimals),
    xlsx: () =>
      xlsx({
        title: bonusTitle(sheet),
        createdAt: sheet.exportedAt,
        moneyDecimals,
        sheets: [bonusWorksheet(sheet, rows, columns, layout), policyWorksheet(sheet)],
      }),
  } satisfies Record<ExportFormat, () => ReadableStream<Uint8Array>>;
  return { body: write[format](), ...named(sheet, format) };
}

function assertRows(sheet: BonusSheet, rows: Iterable<BonusRow>): void {
  const tally = new Tally();
  for (const row of rows) tally.add(row);
  tally.assertEquals(sheet.totals);
}

/** Wide enough for an amount of the totals, which stand beneath whatever columns were chosen. */
const totalWidth = 15;
const totalColumns = 8;

function bonusWorksheet(
  sheet: BonusSheet,
  rows: BonusRows,
  columns: readonly TitledColumn[],
  layout: BonusLayout,
): Worksheet {
  const count = layout === 'report' ? Math.max(columns.length, totalColumns) : columns.length;
  const least = (index: number) => (layout === 'report' && index < totalColumns ? totalWidth : 0);
  return {
    name: sheetName(words.sheet[sheet.language], sheet),
    widths: Array.from({ length: count }, (_, index) => Math.max(columns[index]?.column.width ?? 0, least(index))),
    headerRow: above(sheet, layout).length + 1,
    rows: bonusRows(sheet, rows, columns, layout),
  };
}

function policyWorksheet({ policy, language }: BonusSheet): Worksheet {
  return {
    name: policyWords.sheet[language],
    widths: policyWidths,
    rows: policyRows(policy, language),
  };
}

/** A draft says so on its tab too, which is seen however far down one has scrolled. */
function sheetName(name: string, { status, language }: BonusSheet): string {
  if (status === 'final') return name;
  return language === 'zh' ? `${name}（${words.draft.zh}）` : `${name} (${words.draft.en})`;
}

function named(sheet: BonusSheet, format: ExportFormat): Pick<ExportFile, 'name' | 'headers'> {
  const { period, run, status, language } = sheet;
  const plain = `bonus-${period}-run-${run}-${status}.${format}`;
  const name = `${words.sheet[language]}-${period}-${run}-${words[status][language]}.${format}`;
  return { name, headers: fileHeaders(format, { plain, name }) };
}
