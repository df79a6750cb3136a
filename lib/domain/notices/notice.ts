import type { Names } from '../policy/policy.ts';
import type { Channel } from './preferences.ts';

/** What people are told. Each kind has its words in `lib/notify/words`, and its page. */
export const noticeKinds = [
  /** To participants: what will count; to be confirmed. */
  'announced',
  /** To whom it was announced, and who takes part no longer: HR took them out with the `reason`, or they changed unit, post or employment. */
  'taken-out',
  /** To raters: what waits for them, `count` in all. */
  'opened',
  /** To raters: `count` are due on `due`. */
  'due-soon',
  'due-today',
  /** To raters: somebody reminds them of the `count` of a kind that wait, the first due on `due`. */
  'nudged',
  /** To HR and to the supervisor's supervisor: `count` evaluations of a kind are late. */
  'late',
  /** To second reviewers: `count` evaluations wait for them to confirm or return, until `due`. */
  'second-review-soon',
  'second-review-today',
  /** To HR and whoever stands above the second reviewer: `count` evaluations are not confirmed in time. */
  'second-review-late',
  /** To the rater: an evaluation about `name` was opened again, with a new date. */
  'reopened',
  /** To whom a reopened evaluation is about: that it is, and why. */
  'own-reopened',
  /** To the new rater: an evaluation about `name` is theirs now; to the former: that it is not any more. */
  'reassigned',
  'taken-over',
  /** To participants: the result is out. */
  'published',
  /** To HR and directors: the day of publication has come, and it is not signed off. */
  'not-published',
  /** To the people of a unit: HR took their results back, and why. */
  'recalled',
  /** To the same: the mended results are out. */
  'republished',
  /** To the director: a correction of `name`'s result in a closed cycle waits for approval. */
  'correction-to-approve',
  /** To HR: the director declined it, and why. */
  'correction-declined',
  /** To the person: their result was corrected, and what was wrong. */
  'corrected',
  /** To HR: time came to `action` and something keeps it from being done. */
  'stopped',
  /** To HR: the cycle called as `zh` and `en` say should be planned and cannot be; for want of `unit`, or of an approved policy. */
  'not-planned',
  /** To HR: dates reach into a year whose holidays nobody has entered. */
  'calendar-gap',
  /** To the director: the bonuses of `unit` wait for approval. */
  'to-approve',
  /** To a director of other units: HR named them to approve for `unit`, with the `reason`. */
  'approver-named',
  /** To HR: a director returned the bonuses of `unit`. */
  'returned',
  /** To participants: the bonus is released. */
  'released',
  /** To whoever may decide it: `name` has appealed. */
  'appeal-filed',
  /** To the person who appealed: it is decided, and why. */
  'appeal-decided',
  /** To the director: what is further to be paid to `name` waits for approval. */
  'further-to-approve',
  /** To the person: a training is planned for `due`; it is called as `zh` and `en` say. */
  'training-planned',
  /** To the person: a training is entered as done; how was it? */
  'training-done',
  /** To the person: a case of improvement is opened. */
  'improvement-opened',
  /** To the other of the two: `name` set, moved or called off the time of the review talk. */
  'talk-planned',
  'talk-moved',
  'talk-off',
  /** To the person: the supervisor recorded that they talked; they read what was agreed. */
  'talk-held',
  /** To whoever may confirm it: a change of roles waits. */
  'role-waits',
  /** To whoever may approve it: `version` of a policy is ready. */
  'policy-waits',
  /** To those who wrote it: `name` approved it, or returned it with the `reason`. */
  'policy-approved',
  'policy-returned',
  /** To the unit's directors: HR nominated `name` for promotion. */
  'promotion-waits',
  /** To whoever nominated `name`: the director decided. */
  'promotion-approved',
  'promotion-declined',
  /** To the person: the new post, called as `zh` and `en` say, is theirs from `due` on. */
  'promotion-recorded',
  /** To the person: their honours, called as `zh` and `en` say, were announced. */
  'honoured',
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

/** Set before a message is sent, so that nobody gets it twice. */
export interface SentMark {
  /** `waiting`: it could not be sent, and may be tried again. */
  readonly state: 'sending' | 'waiting' | 'sent' | 'failed';
  /** Of the last attempt. */
  readonly at: string;
  /** Which message it is part of: the same when it is sent again. */
  readonly message: string;
  /** Why it failed, in the service's own code. */
  readonly why?: string;
}
