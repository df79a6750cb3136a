import * as z from 'zod';
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

/** Does what time asks for. Each may be asked again at any moment and does nothing twice. */
export async function doJob(deps: ClockDeps & { readonly scheduler: Scheduler }, event: JobEvent): Promise<void> {
  const context = clockContext(deps);
  if (event.job === 'daily') return reconcile(context, deps.scheduler);
  return isTickName(event.tick) ? answerTick(context, event.cycle, event.tick) : undefined;
}
