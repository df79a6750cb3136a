import type { Telling } from '#lib/domain/notices/follow.ts';

/** Where work goes that a change brings with it and that need not be done at once: queues, or the pump of one machine. */
export interface Afterwards {
  /** One unit each, so that 100,000 people are told by many at a time. */
  readonly tell: (tellings: readonly Telling[]) => Promise<void>;
  /** What these people were told is to leave the application, too. */
  readonly send: (people: readonly string[]) => Promise<void>;
}
