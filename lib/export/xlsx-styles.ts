import { type Cell, type RowRole, mostDecimals, rowRoles } from './cell.ts';

interface Look {
  bold: boolean;
  /** In points. */
  size: number;
  /** ARGB; black where there is none. */
  colour?: string;
  fill: number;
  border: number;
  /** Of the row, in points; as its text needs it where there is none. */
  height?: number;
}

/** How each role of row looks. Fills and borders count the lists in `stylesXml`. */
const looks: Record<RowRole, Look> = {
  body: { bold: false, size: 11, fill: 0, border: 0 },
  title: { bold: true, size: 14, fill: 0, border: 0, height: 26 },
  warning: { bold: true, size: 12, colour: 'FFC00000', fill: 0, border: 0, height: 20 },
  remark: { bold: false, size: 9, fill: 0, border: 0, height: 16 },
  header: { bold: true, size: 11, fill: 2, border: 1, height: 34 },
  total: { bold: true, size: 11, fill: 0, border: 1, height: 18 },
};

const decimalFormats = Array.from({ length: mostDecimals + 1 }, (_, decimals) => `decimal${decimals}` as const);

/** What a cell holds: text in the format `@`, which stays text when it is edited, or numbers with fixed decimals. */
const formats = ['text', 'centre', 'end', 'wrap', 'money', ...decimalFormats] as const;
type Format = (typeof formats)[number];

const textFormat = 49;
const firstOwnFormat = 164;

/** The number of the style for this cell in a row of this role, as `s` in the sheet's XML. 0 is the plain style. */
export function styleOf(role: RowRole, cell: Cell): number {
  return 1 + rowRoles.indexOf(role) * formats.length + formats.indexOf(formatOf(cell));
}

function formatOf(cell: Cell): Format {
  if (cell.kind === 'money') return 'money';
  if (cell.kind === 'decimal') return decimalFormats[(cell.text.split('.')[1] ?? '').length] ?? 'text';
  return cell.kind === 'text' ? (cell.align ?? 'text') : 'text';
}

/** In points; undefined where the row's own text decides. */
export function heightOf(role: RowRole): number | undefined {
  return looks[role].height;
}

/** `xl/styles.xml` with one style for each role and format; amounts show so many decimals. */
export function stylesXml(moneyDecimals: number): string {
  const codes = formats.map((format) => formatCode(format, moneyDecimals));
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
    list(
      'numFmts',
      codes.flatMap((code, index) => (code === '@' ? [] : [numFmt(code, index)])),
    ) +
    list(
      'fonts',
      rowRoles.map((role) => font(looks[role])),
    ) +
    list('fills', ['<patternFill patternType="none"/>', '<patternFill patternType="gray125"/>', blue].map(fill)) +
    list('borders', ['', thin].map(border)) +
    list('cellStyleXfs', ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>']) +
    list('cellXfs', [
      '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>',
      ...rowRoles.flatMap((role) => formats.map((format) => style(role, format, codes))),
    ]) +
    list('cellStyles', ['<cellStyle name="Normal" xfId="0" builtinId="0"/>']) +
    '</styleSheet>'
  );
}

function style(role: RowRole, format: Format, codes: readonly string[]): string {
  const index = formats.indexOf(format);
  const number = codes[index] === '@' ? textFormat : firstOwnFormat + index;
  const look = looks[role];
  const attributes =
    `numFmtId="${number}" fontId="${rowRoles.indexOf(role)}" fillId="${look.fill}" borderId="${look.border}" xfId="0"` +
    ' applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"';
  return `<xf ${attributes}>${alignment(role, format)}</xf>`;
}

const horizontal: Partial<Record<Format, string>> = { centre: 'center', end: 'right' };

function alignment(role: RowRole, format: Format): string {
  const across = horizontal[format];
  const wrap = role === 'header' || format === 'wrap' ? ' wrapText="1"' : '';
  return `<alignment${across === undefined ? '' : ` horizontal="${across}"`} vertical="center"${wrap}/>`;
}

const blue = solid('FFD9E1F2');
const thin = 'style="thin"';

function formatCode(format: Format, moneyDecimals: number): string {
  if (format === 'money') return `#,##${withDecimals(moneyDecimals)}`;
  const decimals = decimalFormats.findIndex((known) => known === format);
  return decimals < 0 ? '@' : withDecimals(decimals);
}

function withDecimals(decimals: number): string {
  return decimals === 0 ? '0' : `0.${'0'.repeat(decimals)}`;
}

function numFmt(code: string, index: number): string {
  return `<numFmt numFmtId="${firstOwnFormat + index}" formatCode="${code}"/>`;
}

function font({ bold, size, colour = 'FF000000' }: Look): string {
  return `<font>${bold ? '<b/>' : ''}<sz val="${size}"/><color rgb="${colour}"/><name val="Microsoft YaHei"/></font>`;
}

function fill(pattern: string): string {
  return `<fill>${pattern}</fill>`;
}

function solid(colour: string): string {
  return `<patternFill patternType="solid"><fgColor rgb="${colour}"/></patternFill>`;
}

function border(line: string): string {
  return `<border><left/><right/><top ${line}/><bottom ${line}/><diagonal/></border>`;
}

function list(name: string, items: readonly string[]): string {
  return `<${name} count="${items.length}">${items.join('')}</${name}>`;
}
