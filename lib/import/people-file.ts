import { parseCsv } from 'hucre/csv';
import type { Names } from '#lib/domain/policy/policy.ts';
import type { Problem } from '#lib/domain/policy/problem.ts';
import type { Employment, Leave } from '#lib/domain/organisation/person.ts';
import {
  amountIn,
  chatIdIn,
  dayIn,
  employmentIn,
  leaveTypeIn,
  mailIn,
  numberIn,
  type Reach,
  reachIn,
  shortText,
} from './cells.ts';
import { columnOf, neededColumns, type PeopleColumn, peopleColumns } from './people-columns.ts';
import { textOfFile } from './text-of-file.ts';

/** One line of the file. `undefined` where the file has no such column, `null` where its cell is empty. */
export interface FileRow {
  /** As the spreadsheet counts: the titles are line 1. */
  readonly line: number;
  readonly id: string;
  readonly name: string;
  /** The unit's id or one of its names. */
  readonly unit: string;
  readonly post: Names;
  /** Whether the file says what the post is called in English. */
  readonly english: boolean;
  readonly employment: Employment | null | undefined;
  readonly supervisor: string | null | undefined;
  readonly hired: string;
  readonly left: string | null | undefined;
  /** Minor units. */
  readonly bonusBase: number | null | undefined;
  readonly annualBase: number | null | undefined;
  readonly email: string | null | undefined;
  readonly chatId: string | null | undefined;
  readonly reach: 'link' | null | undefined;
  /** From which day on unit, post and supervisor are new ones. */
  readonly since: string | null | undefined;
  /** One leave, beside those that are known. */
  readonly leave: Leave | undefined;
  /** Each at its column. */
  readonly problems: readonly Problem[];
}

export interface PeopleFile {
  /** What is wrong with the file as a whole; then there are no rows. */
  readonly problems: readonly Problem[];
  readonly rows: readonly FileRow[];
}

export const mostRows = 2000;

/** Reads a CSV of people; every cell that cannot be read is told, nothing is guessed. */
export function readPeopleFile(bytes: Uint8Array, digits: number): PeopleFile {
  const [titles = [], ...lines] = parseCsv(textOfFile(bytes)).map((cells) =>
    cells.map((cell) => String(cell ?? '').trim()),
  );
  const columns = titles.map(columnOf);
  const problems = titleProblems(titles, columns);
  const filled = lines.map((cells, place) => ({ cells, line: place + 2 })).filter(({ cells }) => cells.some(Boolean));
  if (problems.length === 0 && filled.length === 0) problems.push({ path: 'file', code: 'import.empty' });
  if (filled.length > mostRows) problems.push({ path: 'file', code: 'import.too-many', params: { most: mostRows } });
  if (problems.length > 0) return { problems, rows: [] };
  const rows = filled.map(({ cells, line }) => rowOf(cells, columns, line, digits));
  return { problems: [], rows: withRepeated(rows) };
}

function titleProblems(titles: readonly string[], columns: readonly (PeopleColumn | undefined)[]): Problem[] {
  const missing = neededColumns
    .filter((column) => !columns.includes(column))
    .map((column) => ({
      path: 'file',
      code: 'import.no-column',
      params: { column: peopleColumns[column].slice(0, 2).join(' / ') },
    }));
  const wrong = columns.flatMap((column, place): Problem[] => {
    const title = titles[place] ?? '';
    if (column === undefined)
      return title === '' ? [] : [{ path: 'file', code: 'import.unknown-column', params: { column: title } }];
    const again = columns.indexOf(column) !== place;
    return again ? [{ path: 'file', code: 'import.column-twice', params: { column: title } }] : [];
  });
  return [...missing, ...wrong];
}

function rowOf(
  cells: readonly string[],
  columns: readonly (PeopleColumn | undefined)[],
  line: number,
  digits: number,
): FileRow {
  const cell = (column: PeopleColumn): string | undefined => {
    const place = columns.indexOf(column);
    return place < 0 ? undefined : (cells[place] ?? '');
  };
  const problems: Problem[] = [];
  const read = <T>(column: PeopleColumn, how: (text: string) => T | undefined, code: string): T | undefined => {
    const text = cell(column) ?? '';
    const value = text === '' ? undefined : how(text);
    if (value === undefined) problems.push({ path: column, code: text === '' ? 'required' : code });
    return value;
  };
  const optional = <T>(
    column: PeopleColumn,
    how: (text: string) => T | undefined,
    code: string,
  ): T | null | undefined => {
    const text = cell(column);
    return text === undefined ? undefined : text === '' ? null : read(column, how, code);
  };
  const since = () => {
    const [from, hired] = [optional('since', dayIn, 'import.date'), dayIn(cell('hired') ?? '')];
    if (from && hired && from < hired) problems.push({ path: 'since', code: 'position.before-hired' });
    return from;
  };
  /** All three of its cells, or none. */
  const leave = (): Leave | undefined => {
    if (!leaveColumns.some((column) => cell(column))) return undefined;
    const type = read('leaveType', leaveTypeIn, 'import.leave-type');
    const [from, to] = [read('leaveFrom', dayIn, 'import.date'), read('leaveTo', dayIn, 'import.date')];
    if (from !== undefined && to !== undefined && to < from) problems.push({ path: 'leaveTo', code: 'leave.order' });
    return type === undefined || from === undefined || to === undefined ? undefined : { type, from, to };
  };
  const zh = read('postZh', shortText, 'import.long') ?? '';
  const en = optional('postEn', shortText, 'import.long') ?? null;
  return {
    line,
    id: read('id', numberIn, 'person.number-form') ?? cell('id') ?? '',
    name: read('name', shortText, 'import.long') ?? '',
    unit: read('unit', shortText, 'import.long') ?? '',
    // Most files have no English: then the post is called by its Chinese name, until somebody writes another.
    post: { zh, en: en ?? zh },
    english: en !== null,
    employment: optional('employment', employmentIn, 'import.employment'),
    supervisor: optional('supervisor', numberIn, 'person.number-form'),
    hired: read('hired', dayIn, 'import.date') ?? '',
    left: optional('left', dayIn, 'import.date'),
    bonusBase: optional('bonusBase', (text) => amountIn(text, digits), 'import.amount'),
    annualBase: optional('annualBase', (text) => amountIn(text, digits), 'import.amount'),
    email: optional('email', mailIn, 'person.mail-form'),
    chatId: optional('chatId', chatIdIn, 'person.chat-form'),
    reach: reachOf(optional('reach', reachIn, 'import.reach')),
    since: since(),
    leave: leave(),
    problems,
  };
}

const reachOf = (reach: Reach | null | undefined) => (reach === 'sign-in' ? null : reach);

const leaveColumns = ['leaveType', 'leaveFrom', 'leaveTo'] as const satisfies readonly PeopleColumn[];

/** A number that stands in two lines is wrong in both. */
function withRepeated(rows: readonly FileRow[]): FileRow[] {
  const lines = Map.groupBy(rows, ({ id }) => id);
  return rows.map((row) => {
    const other = lines.get(row.id)?.find(({ line }) => line !== row.line);
    if (other === undefined || row.id === '') return row;
    return {
      ...row,
      problems: [...row.problems, { path: 'id', code: 'import.number-twice', params: { line: other.line } }],
    };
  });
}
