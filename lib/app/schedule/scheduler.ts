import type { PlannedTick } from '#lib/domain/schedule/ticks.ts';

/** Where the ticks of cycles wait for their time: EventBridge Scheduler, or the clock of one machine. */
export interface Scheduler {
  /**
   * Makes the schedules of a cycle be these and no others: what is there is moved, what is missing made, what is no
   * longer wanted taken away. It may be asked again at any time.
   */
  readonly keep: (cycle: string, ticks: readonly PlannedTick[]) => Promise<void>;
}
