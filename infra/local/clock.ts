import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Temporal } from 'temporal-polyfill';
import type { Clock } from '#lib/app/clock.ts';

/** A clock that can be moved: real pace, but a time of its own. */
export interface LocalClock extends Clock {
  /** Moves the clock on, `{ days: 3, hours: 2 }` or `P3DT2H`, and keeps it moved. Days are of 24 hours; it never goes back. */
  advance(by: Temporal.DurationLike | string): Temporal.Instant;
}

interface LocalClockOptions {
  /** Where the clock's distance from real time is kept, so that a restart goes on in the same time. */
  dataDir: string;
  /** What the clock shows when it runs for the first time. Like `now`: local time of the zone, or with its own offset. */
  startsAt: string;
  /** Sets the clock, forwards or back, whatever was kept. */
  now?: string | undefined;
  /** IANA zone of moments given without an offset. */
  timeZone?: string;
  real?: () => Temporal.Instant;
}

/** Makes the clock of an installation on one machine. Throws RangeError for a moment that cannot be read. */
export function localClock(options: LocalClockOptions): LocalClock {
  const { dataDir, startsAt, now, timeZone = 'Asia/Shanghai', real = () => Temporal.Now.instant() } = options;
  const file = join(dataDir, 'clock.json');

  const distanceTo = (moment: string) => instant(moment, timeZone).epochMilliseconds - real().epochMilliseconds;
  let ahead = now === undefined ? (kept(file) ?? distanceTo(startsAt)) : distanceTo(now);
  const show = () => real().add({ milliseconds: ahead });
  const keep = () => {
    mkdirSync(dataDir, { recursive: true });
    writeFileSync(`${file}.new`, JSON.stringify({ aheadMilliseconds: ahead }));
    renameSync(`${file}.new`, file);
  };
  keep();

  return {
    now: show,
    advance: (by) => {
      const milliseconds = Temporal.Duration.from(by).total({ unit: 'milliseconds' });
      if (milliseconds < 0) throw new RangeError('The clock cannot be moved back while it runs.');
      ahead += Math.round(milliseconds);
      keep();
      return show();
    },
  };
}

function kept(file: string): number | undefined {
  if (!existsSync(file)) return undefined;
  const { aheadMilliseconds }: { aheadMilliseconds: number } = JSON.parse(readFileSync(file, 'utf8'));
  return aheadMilliseconds;
}

/** A plain date and time would read past an offset without a word: what carries one is read as an instant. */
function instant(moment: string, timeZone: string): Temporal.Instant {
  try {
    if (/(?:Z|[+-]\d\d(?::?\d\d)?)$/i.test(moment.replace(/^\d{4}-\d\d-\d\d/, '')))
      return Temporal.Instant.from(moment);
    return Temporal.PlainDateTime.from(moment).toZonedDateTime(timeZone).toInstant();
  } catch (cause) {
    throw new RangeError(`"${moment}" is not a date and time like 2026-09-30T09:00.`, { cause });
  }
}
