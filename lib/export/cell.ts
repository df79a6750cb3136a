/**
 * One cell of an exported table, the same for every file format. Text is always text, whatever it begins with; an amount
 * is an integer count of minor units, so that no format can change a cent.
 */
export type Cell =
  | { kind: 'empty' }
  | { kind: 'text'; text: string; align?: Align }
  | { kind: 'decimal'; text: string }
  | { kind: 'money'; minor: bigint };

/** Where text stands if not at the start of its line; `wrap` lets it take several lines. */
export type Align = 'centre' | 'end' | 'wrap';

/** What a row is for; a format that knows styles gives each role its own. */
export const rowRoles = ['body', 'title', 'warning', 'remark', 'header', 'total'] as const;
export type RowRole = (typeof rowRoles)[number];

export interface Row {
  role: RowRole;
  cells: readonly Cell[];
}

/** Rows are pulled one by one, so that a table may be longer than memory. */
export type Rows = Iterable<Row> | AsyncIterable<Row>;

/** More digits than these, and a spreadsheet rounds the number when it opens the file. */
const mostDigits = 15;
export const mostDecimals = 6;

export const empty: Cell = { kind: 'empty' };

export function text(value: string, align?: Align): Cell {
  return align === undefined ? { kind: 'text', text: value } : { kind: 'text', text: value, align };
}

/** A number from its decimal text, every zero kept; what is no plain decimal of at most 6 places stays text. */
export function decimal(value: string): Cell {
  const match = /^-?(?:0|[1-9]\d*)(?:\.(\d+))?$/.exec(value);
  const exact = match !== null && (match[1] ?? '').length <= mostDecimals && digitsIn(value) <= mostDigits;
  return exact ? { kind: 'decimal', text: value } : text(value);
}

/** An amount in minor units. Throws a RangeError where it is no integer, or longer than a spreadsheet keeps exactly. */
export function money(minor: number): Cell {
  if (!Number.isInteger(minor) || Math.abs(minor) >= 10 ** mostDigits)
    throw new RangeError(`${minor} is no amount in minor units of at most ${mostDigits} digits`);
  return { kind: 'money', minor: BigInt(minor) };
}

export const textOrEmpty = (value: string | null | undefined): Cell => (value ? text(value) : empty);
export const decimalOrEmpty = (value: string | null | undefined): Cell => (value ? decimal(value) : empty);
export const moneyOrEmpty = (minor: number | null | undefined): Cell =>
  minor === null || minor === undefined ? empty : money(minor);
export const count = (value: number): Cell => decimal(String(value));

function digitsIn(value: string): number {
  return value.replace(/\D/g, '').length;
}
