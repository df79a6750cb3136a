import { parseCsv } from 'hucre/csv';
import { checkWorkYear } from '#lib/domain/calendar/check-year.ts';
import type { Problem } from '#lib/domain/policy/problem.ts';
import { dayIn } from './cells.ts';
import { textOfFile } from './text-of-file.ts';

/** One line of the file; `day` and `kind` as they were read, or as they stand there. */
export interface CalendarRow {
  readonly line: number;
  readonly day: string;
  readonly kind: 'off' | 'on' | undefined;
  readonly text: string;
  readonly problems: readonly Problem[];
}

const titles = { day: ['日期', 'date', 'day'], kind: ['类型', 'kind', 'type'] };

const kinds: Readonly<Record<string, 'off' | 'on'>> = {
  off: 'off',
  休: 'off',
  放假: 'off',
  休息: 'off',
  holiday: 'off',
  on: 'on',
  班: 'on',
  上班: 'on',
  调休: 'on',
  调休上班: 'on',
  'make-up': 'on',
};

export const mostDays = 260;

/** Reads a CSV of one year's days off and make-up days: all that is wrong is told, line by line. */
export function readCalendarFile(
  bytes: Uint8Array,
  year: string,
): { readonly problems: readonly Problem[]; readonly rows: readonly CalendarRow[] } {
  const [head = [], ...lines] = parseCsv(textOfFile(bytes)).map((cells) =>
    cells.map((cell) => String(cell ?? '').trim()),
  );
  const place = (names: readonly string[]) => head.findIndex((title) => names.includes(title.toLowerCase()));
  const [dayAt, kindAt] = [place(titles.day), place(titles.kind)];
  const filled = lines.map((cells, at) => ({ cells, line: at + 2 })).filter(({ cells }) => cells.some(Boolean));
  const problems: Problem[] = [
    ...(dayAt < 0 ? [missing('日期 / date')] : []),
    ...(kindAt < 0 ? [missing('类型 / kind')] : []),
    ...(filled.length === 0 ? [{ path: 'file', code: 'import.no-days' }] : []),
    ...(filled.length > mostDays ? [{ path: 'file', code: 'import.too-many', params: { most: mostDays } }] : []),
  ];
  if (problems.length > 0) return { problems, rows: [] };
  const rows = filled.map(({ cells, line }) => rowOf(line, cells[dayAt] ?? '', cells[kindAt] ?? ''));
  return { problems: [], rows: withYear(rows, year) };
}

const missing = (column: string): Problem => ({ path: 'file', code: 'import.no-column', params: { column } });

function rowOf(line: number, dayText: string, kindText: string): CalendarRow {
  const day = dayIn(dayText);
  const kind = kinds[kindText.toLowerCase()];
  const problems = [
    ...(day === undefined ? [{ path: 'date', code: dayText === '' ? 'required' : 'import.date' }] : []),
    ...(kind === undefined ? [{ path: 'kind', code: kindText === '' ? 'required' : 'import.day-kind' }] : []),
  ];
  return { line, day: day ?? dayText, kind, text: kindText, problems };
}

/** What is wrong with the days as a year, each at the line it stands in. */
function withYear(rows: readonly CalendarRow[], year: string): CalendarRow[] {
  const of = (kind: 'off' | 'on') => rows.filter((row) => row.kind === kind && row.problems.length === 0);
  const lists = { off: of('off'), on: of('on') };
  const found = checkWorkYear(year, { off: lists.off.map(({ day }) => day), on: lists.on.map(({ day }) => day) });
  return rows.map((row) => {
    const at = row.kind && `${row.kind}[${lists[row.kind].indexOf(row)}]`;
    const wrong = found.filter(({ path }) => path === at).map((problem) => ({ ...problem, path: 'date' }));
    return wrong.length === 0 ? row : { ...row, problems: wrong };
  });
}
