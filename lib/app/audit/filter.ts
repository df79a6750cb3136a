import { type AuditChoice, isOfKind } from '#lib/domain/audit/actions.ts';
import { endOfDay, startOfDay } from '#lib/domain/calendar/days.ts';
import type { AuditEntry } from '#lib/store/audit.ts';

/** Which entries of which log somebody wants to see. */
export interface LogFilter {
  /** A cycle's log; the organisation's without it. */
  readonly cycle?: string | undefined;
  /** ISO dates, both included. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly by?: string | undefined;
  readonly about?: string | undefined;
  readonly choice?: AuditChoice | undefined;
}

/** Found by the entries' keys. */
export const spanOf = ({ from, to }: LogFilter, timeZone: string) => ({
  ...(from === undefined ? {} : { from: startOfDay(from, timeZone) }),
  ...(to === undefined ? {} : { until: endOfDay(to, timeZone) }),
});

/** Whether entries have to be looked through one by one, as no key tells of this. */
export const looksThrough = ({ by, about, choice }: LogFilter): boolean =>
  [by, about, choice].some((wanted) => wanted !== undefined);

/** Who acted is not told as whom it concerns: what somebody did is found by `by`. */
export const isWanted = ({ by, about, choice }: LogFilter, { actor, subject, action }: AuditEntry): boolean =>
  (by === undefined || actor === by) &&
  (about === undefined || subject === about) &&
  (choice === undefined || isOfKind(action, choice));
