import * as z from 'zod';
import { makeUp } from '#lib/app/notices/make-up.ts';
import { reconcile } from '#lib/app/schedule/reconcile.ts';
import type { Scheduler } from '#lib/app/schedule/scheduler.ts';
import { answerTick } from '#lib/app/schedule/tick.ts';
import { isTickName } from '#lib/domain/schedule/ticks.ts';
import type { GroupPoster } from '#lib/notify/ports.ts';
import { clockContext, type ClockDeps } from './clock-context.ts';

/** What time asks for: one tick of a cycle, or the day's reconciliation. */
export const jobEvent = z.discriminatedUnion('job', [
  z.strictObject({ job: z.literal('tick'), cycle: z.string(), tick: z.string().refine(isTickName) }),
  z.strictObject({ job: z.literal('daily') }),
]);
export type JobEvent = z.infer<typeof jobEvent>;

/** So far back a day's reconciliation tells what was not told: two days. */
const madeUpFor = 48 * 3_600_000;

export interface JobDeps extends ClockDeps {
  readonly scheduler: Scheduler;
  /** The groups that learn how many evaluations are done. */
  readonly groups?: readonly GroupPoster[];
}

/** Does what time asks for. Each may be asked again at any moment and does nothing twice. */
export async function doJob(deps: JobDeps, event: JobEvent): Promise<void> {
  const context = clockContext(deps);
  if (event.job === 'daily') {
    await reconcile(context, deps.scheduler);
    return makeUp(context, new Date(Date.parse(context.at) - madeUpFor).toISOString());
  }
  return isTickName(event.tick) ? answerTick(context, event.cycle, event.tick, deps.groups) : undefined;
}
