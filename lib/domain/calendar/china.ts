import { dayOf, isoDate } from '../number/calendar.ts';
import type { WorkYear } from './work-calendar.ts';

/** First and last day of each holiday as month and day, and the weekend days worked for them. */
interface Notice {
  readonly off: readonly (readonly [from: string, to: string])[];
  readonly on: readonly string[];
}

/** Source: the General Office of the State Council's yearly notice on the arrangement of public holidays. */
const notices: Readonly<Record<string, Notice>> = {
  2023: {
    off: [
      ['01-01', '01-02'],
      ['01-21', '01-27'],
      ['04-05', '04-05'],
      ['04-29', '05-03'],
      ['06-22', '06-24'],
      ['09-29', '10-06'],
    ],
    on: ['01-28', '01-29', '04-23', '05-06', '06-25', '10-07', '10-08'],
  },
  2024: {
    off: [
      ['01-01', '01-01'],
      ['02-10', '02-17'],
      ['04-04', '04-06'],
      ['05-01', '05-05'],
      ['06-10', '06-10'],
      ['09-15', '09-17'],
      ['10-01', '10-07'],
    ],
    on: ['02-04', '02-18', '04-07', '04-28', '05-11', '09-14', '09-29', '10-12'],
  },
  2025: {
    off: [
      ['01-01', '01-01'],
      ['01-28', '02-04'],
      ['04-04', '04-06'],
      ['05-01', '05-05'],
      ['05-31', '06-02'],
      ['10-01', '10-08'],
    ],
    on: ['01-26', '02-08', '04-27', '09-28', '10-11'],
  },
  2026: {
    off: [
      ['01-01', '01-03'],
      ['02-15', '02-23'],
      ['04-04', '04-06'],
      ['05-01', '05-05'],
      ['06-19', '06-21'],
      ['09-25', '09-27'],
      ['10-01', '10-07'],
    ],
    on: ['01-04', '02-14', '02-28', '05-09', '09-20', '10-10'],
  },
};

function daysFrom(from: string, to: string): string[] {
  const first = dayOf(from);
  return Array.from({ length: dayOf(to) - first + 1 }, (_, place) => isoDate(first + place));
}

/** China's statutory holidays and make-up working days, of the years whose notice is out. */
export const chinaYears: Readonly<Record<string, WorkYear>> = Object.fromEntries(
  Object.entries(notices).map(([year, { off, on }]) => [
    year,
    {
      off: off.flatMap(([from, to]) => daysFrom(`${year}-${from}`, `${year}-${to}`)),
      on: on.map((day) => `${year}-${day}`),
    },
  ]),
);
