import { fixed } from '#lib/domain/number/format.ts';
import type { Cell, Row, RowRole, Rows } from './cell.ts';
import { heightOf, styleOf } from './xlsx-styles.ts';
import { cellText } from './xml-text.ts';

export interface Worksheet {
  /** At most 31 characters, none of `[]:*?/\`. */
  name: string;
  /** Of the columns from the left, in characters. */
  widths: readonly number[];
  /** 1-based; rows down to it stay in view, are printed on each page, and the table beneath it can be filtered. */
  headerRow?: number;
  rows: Rows;
}

const mostRows = 1_048_576;

/**
 * The sheet's XML piece by piece, one piece per row. Amounts become digits by shifting the point, never by division.
 * Before the last piece `onTable` learns where the table under the header stands (`$A$4:$P$9`), if there is a header.
 */
export async function* worksheetXml(
  sheet: Worksheet,
  moneyDecimals: number,
  onTable: (range: string) => void,
): AsyncGenerator<string> {
  yield head(sheet);
  let number = 0;
  let width = 1;
  let table: string | undefined;
  let lastColumn: string | undefined;
  for await (const row of sheet.rows) {
    number += 1;
    if (number > mostRows) throw new RangeError(`a sheet holds at most ${mostRows} rows`);
    width = Math.max(width, row.cells.length);
    // The table reaches from the header to the first empty row.
    if (number === sheet.headerRow) lastColumn = columnName(row.cells.length - 1);
    else if (row.cells.length === 0) lastColumn = undefined;
    if (lastColumn !== undefined) table = `$A$${sheet.headerRow}:$${lastColumn}$${number}`;
    yield rowXml(row, number, moneyDecimals);
  }
  if (table !== undefined) onTable(table);
  yield tail(`A1:${columnName(width - 1)}${Math.max(number, 1)}`, table);
}

function head({ widths, headerRow }: Worksheet): string {
  const pane =
    headerRow === undefined
      ? ''
      : `<pane ySplit="${headerRow}" topLeftCell="A${headerRow + 1}" activePane="bottomLeft" state="frozen"/>`;
  const columns = widths.map(
    (width, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`,
  );
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>' +
    `<sheetViews><sheetView workbookViewId="0">${pane}</sheetView></sheetViews><sheetFormatPr defaultRowHeight="18"/>` +
    `<cols>${columns.join('')}</cols><sheetData>`
  );
}

function rowXml({ role, cells }: Row, number: number, moneyDecimals: number): string {
  const written = cells.map((cell, index) => cellXml(`${columnName(index)}${number}`, cell, role, moneyDecimals));
  const height = heightOf(role);
  const tall = height === undefined ? '' : ` ht="${height}" customHeight="1"`;
  return `<row r="${number}"${tall}>${written.join('')}</row>`;
}

function cellXml(reference: string, cell: Cell, role: RowRole, moneyDecimals: number): string {
  const at = `r="${reference}" s="${styleOf(role, cell)}"`;
  if (cell.kind === 'empty') return `<c ${at}/>`;
  if (cell.kind === 'text')
    return `<c ${at} t="inlineStr"><is><t xml:space="preserve">${cellText(cell.text)}</t></is></c>`;
  return `<c ${at}><v>${cell.kind === 'money' ? fixed(cell.minor, moneyDecimals) : cell.text}</v></c>`;
}

function tail(used: string, table: string | undefined): string {
  return (
    `</sheetData>${table === undefined ? '' : `<autoFilter ref="${table.replaceAll('$', '')}"/>`}` +
    '<pageMargins left="0.4" right="0.4" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>' +
    '<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/>' +
    '<headerFooter><oddFooter>&amp;L&amp;A&amp;R&amp;P / &amp;N</oddFooter></headerFooter>' +
    // Numbers like 0417 are text on purpose: no green corner in each of their cells.
    `<ignoredErrors><ignoredError sqref="${used}" numberStoredAsText="1"/></ignoredErrors>` +
    '</worksheet>'
  );
}

/** 0 is A, 25 is Z, 26 is AA. */
export function columnName(index: number): string {
  const letter = String.fromCodePoint(65 + (index % 26));
  return index < 26 ? letter : columnName(Math.floor(index / 26) - 1) + letter;
}
