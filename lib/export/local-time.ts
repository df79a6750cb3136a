import { Temporal } from 'temporal-polyfill';

/** As the clock on the wall showed it: `2026-09-20 09:00:00`. */
export const localTime = (at: string, timeZone: string): string =>
  Temporal.Instant.from(at)
    .toZonedDateTimeISO(timeZone)
    .toPlainDateTime()
    .toString({ smallestUnit: 'second' })
    .replace('T', ' ');
