import type { Problem } from './policy/problem.ts';

/** Everything the platform refuses, by a stable code. Words stand in `lib/contract/messages.ts`, statuses in the API. */
export type ErrorCode =
  | 'unauthenticated'
  | 'token-expired'
  | 'forbidden'
  | 'not-found'
  | 'invalid'
  | 'version-required'
  | 'version-changed'
  | 'idempotency-key-required'
  | 'idempotency-key-reused'
  | 'wrong-state'
  | 'preconditions'
  | 'closed-for-answers'
  | 'link-expired'
  | 'link-used'
  | 'calendar-gap'
  | 'too-many-requests'
  | 'busy'
  | 'internal';

type Params = Readonly<Record<string, string | number>>;

/** The one error that the domain and the use cases throw; nothing was changed when it is thrown. */
export class DomainError extends Error {
  readonly code: ErrorCode;
  /** Finer than `code`: names the sentence, e.g. `self.incomplete`; absent where `code` says it all. */
  readonly reason: string | undefined;
  readonly problems: readonly Problem[];
  readonly params: Params;

  constructor(
    code: ErrorCode,
    details: {
      reason?: string;
      problems?: readonly Problem[];
      params?: Params;
    } = {},
  ) {
    super(details.reason ?? code);
    this.name = 'DomainError';
    this.code = code;
    this.reason = details.reason;
    this.problems = details.problems ?? [];
    this.params = details.params ?? {};
  }
}

/** Somebody wrote between reading and writing. Whoever decides once more, on what is there now, may come through. */
export class LostRace extends DomainError {
  constructor() {
    super('version-changed');
  }
}
