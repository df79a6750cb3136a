import { dayNumber } from '../number/calendar.ts';
import type { Problem } from '../policy/problem.ts';
import { isWorkingDay, weekends, type WorkYear } from './work-calendar.ts';

/** What is wrong with a year as somebody entered it: every problem with its place. */
export function checkWorkYear(year: string, { off, on }: WorkYear): Problem[] {
  const each = (
    list: readonly string[],
    name: 'off' | 'on',
    wrong: (day: string, place: number) => string | undefined,
  ) =>
    list.flatMap((day, place): Problem[] => {
      const code =
        dayNumber(day) === undefined || !day.startsWith(`${year}-`) ? 'calendar.other-year' : wrong(day, place);
      return code === undefined ? [] : [{ path: `${name}[${place}]`, code, params: { day, year } }];
    });
  return [
    ...(off.length === 0 ? [{ path: 'off', code: 'calendar.no-holidays', params: { year } }] : []),
    ...each(off, 'off', (day, place) => (off.indexOf(day) === place ? undefined : 'calendar.twice')),
    ...each(on, 'on', (day, place) => {
      if (on.indexOf(day) !== place || off.includes(day)) return 'calendar.twice';
      return isWorkingDay(weekends, day) ? 'calendar.no-weekend' : undefined;
    }),
  ];
}
