import { Temporal } from 'temporal-polyfill';
import { compareInstants } from '../calendar/instants.ts';
import type { Notice, NoticeKind, SentMark } from './notice.ts';

/** The ways out of the application. The inbox is none of them: everything is in it, always. */
export const channels = ['mail', 'chat'] as const;
export type Channel = (typeof channels)[number];

/** How somebody wants to be told. */
export interface Preferences {
  readonly mail: boolean;
  /** A personal message in the chat that the organisation uses. */
  readonly chat: boolean;
  /** A local time of day, "08:30", at which everything of a day comes together; `null`: each at once. */
  readonly daily: string | null;
  /** `null`: the organisation's language. */
  readonly language: 'zh' | 'en' | null;
}

/** What holds for somebody who has not chosen. */
export const usualPreferences: Preferences = { mail: true, chat: true, daily: null, language: null };

/** One way on which a notice leaves, and when: now, or with the day's others. */
export interface Way {
  readonly channel: Channel;
  readonly at: string;
}

/** What would be of no use any more a day later, or what somebody wanted said now. */
const urgent: ReadonlySet<NoticeKind> = new Set([
  'due-today',
  'second-review-today',
  'nudged',
  'stopped',
  'not-planned',
  'not-published',
  // An entry for the calendar comes with them.
  'talk-planned',
  'talk-moved',
  'talk-off',
]);

/** After so many days a notice is found in the inbox only: nobody is surprised by what was long ago. */
const staleAfterDays = 3;

/** On which ways a notice leaves the application, and when. None where it has been read already. */
export function waysFor(
  notice: Pick<Notice, 'kind' | 'at' | 'readAt'>,
  preferences: Preferences,
  now: string,
  timeZone: string,
): Way[] {
  const stale = Temporal.Instant.from(now).subtract({ hours: 24 * staleAfterDays });
  if (notice.readAt !== null || compareInstants(notice.at, stale.toString()) < 0) return [];
  const at = urgent.has(notice.kind) ? notice.at : nextDigestAt(preferences, notice.at, timeZone);
  return channels.filter((channel) => preferences[channel]).map((channel) => ({ channel, at }));
}

/** When what came about at `since` is told: at once, or the next time this person's day is told together. */
export function nextDigestAt({ daily }: Pick<Preferences, 'daily'>, since: string, timeZone: string): string {
  if (daily === null) return since;
  const here = Temporal.Instant.from(since).toZonedDateTimeISO(timeZone);
  const today = here.withPlainTime(daily);
  const next = Temporal.ZonedDateTime.compare(today, here) > 0 ? today : here.add({ days: 1 }).withPlainTime(daily);
  return next.toInstant().toString({ smallestUnit: 'millisecond' });
}

/**
 * Which ways are open for a notice now. One that was left `sending` for long was cut off: a mail goes once more under
 * its own Message-ID, so that it is not shown twice; a chat message does not, for it may have been seen.
 */
export function mayLeave(mark: SentMark | undefined, channel: Channel, now: string): 'yes' | 'no' | 'not-yet' | 'lost' {
  if (mark === undefined || mark.state === 'waiting') return 'yes';
  if (mark.state !== 'sending') return 'no';
  const cutOff = Temporal.Instant.from(mark.at).add({ minutes: cutOffAfterMinutes });
  if (compareInstants(now, cutOff.toString()) < 0) return 'not-yet';
  return channel === 'mail' ? 'yes' : 'lost';
}

/** Longer than any function runs. */
export const cutOffAfterMinutes = 20;
