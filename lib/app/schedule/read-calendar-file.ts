import { DomainError } from '#lib/domain/error.ts';
import { readCalendarFile } from '#lib/import/calendar-file.ts';
import type { Context } from '../context.ts';
import { allow } from '../guard.ts';

/** What a file says of a year, line by line, for whoever is about to enter it. Nothing is written. */
export async function readDaysFile(context: Context, year: string, file: string) {
  allow(context, 'calendar.manage');
  const { problems, rows } = readCalendarFile(Buffer.from(file, 'base64'), year);
  if (problems.length > 0) throw new DomainError('invalid', { reason: 'import.file', problems });
  return {
    rows: rows.map(({ line, day, kind, text, problems: wrong }) => ({
      line,
      day,
      kind: kind ?? null,
      text,
      problems: wrong.map((problem) => ({ ...problem })),
    })),
  };
}
