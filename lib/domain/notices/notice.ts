import type { Names } from '../policy/policy.ts';
import type { Channel } from './preferences.ts';

/** What people are told. Each kind has its words in `lib/notify/words`, and its page. */
export const noticeKinds = [
  /** To participants: what will count; to be confirmed. */
  'announced',
  /** To raters: what waits for them, `count` in all. */
  'opened',
  /** To raters: `count` are due on `due`. */
  'due-soon',
  'due-today',
  /** To HR and to the supervisor's supervisor: `count` evaluations of a kind are late. */
  'late',
  /** To the rater: an evaluation about `name` was opened again, with a new date. */
  'reopened',
  /** To participants: the result is out. */
  'published',
  /** To HR and directors: the day of publication has come, and it is not signed off. */
  'not-published',
  /** To HR: time came to `action` and something keeps it from being done. */
  'stopped',
  /** To HR: dates reach into a year whose holidays nobody has entered. */
  'calendar-gap',
  /** To the director: the bonuses of `unit` wait for approval. */
  'to-approve',
  /** To HR: a director returned the bonuses of `unit`. */
  'returned',
  /** To participants: the bonus is released. */
  'released',
  /** To whoever may confirm it: a change of roles waits. */
  'role-waits',
] as const;
export type NoticeKind = (typeof noticeKinds)[number];

/** One thing that one person is told once, whichever ways it reaches them. */
export interface Notice {
  readonly to: string;
  readonly kind: NoticeKind;
  /** What it is about beside its kind: with both, and `at`, the same is never told twice. */
  readonly about: string;
  /** When there was reason to tell it: the time of the tick or of the change, not of the telling. */
  readonly at: string;
  readonly cycle: { readonly id: string; readonly name: Names } | null;
  readonly params: Readonly<Record<string, string | number>>;
  readonly readAt: string | null;
  /** On which ways it left the application; absent until it does. */
  readonly sent?: Partial<Readonly<Record<Channel, SentMark>>>;
}

/**
 * Set before a message is sent, so that nobody gets it twice. `sending` that has stood for long is one that was cut off:
 * a mail is sent again under the same Message-ID, a chat message is not.
 */
export interface SentMark {
  readonly state: 'sending' | 'sent' | 'failed';
  readonly at: string;
}
