import * as z from 'zod';
import { makeUp } from '#lib/app/notices/make-up.ts';
import { reconcile } from '#lib/app/schedule/reconcile.ts';
import type { Scheduler } from '#lib/app/schedule/scheduler.ts';
import { answerTick } from '#lib/app/schedule/tick.ts';
import { isTickName } from '#lib/domain/schedule/ticks.ts';
import { clockContext, type ClockDeps } from './clock-context.ts';

/** What time asks for: one tick of a cycle, or the day's reconciliation. */
export const jobEvent = z.discriminatedUnion('job', [
  z.strictObject({ job: z.literal('tick'), cycle: z.string(), tick: z.string().refine(isTickName) }),
  z.strictObject({ job: z.literal('daily') }),
]);
export type JobEvent = z.infer<typeof jobEvent>;

/** So far back a day's reconciliation tells what was not told: two days. */
const madeUpFor = 48 * 3_600_000;

/** Does what time asks for. Each may be asked again at any moment and does nothing twice. */
export async function doJob(deps: ClockDeps & { readonly scheduler: Scheduler }, event: JobEvent): Promise<void> {
  const context = clockContext(deps);
  if (event.job === 'daily') {
    await reconcile(context, deps.scheduler);
    return makeUp(context, new Date(Date.parse(context.at) - madeUpFor).toISOString());
  }
  return isTickName(event.tick) ? answerTick(context, event.cycle, event.tick) : undefined;
}
