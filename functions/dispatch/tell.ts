import * as z from 'zod';
import { tellUnit } from '#lib/app/notices/tell-unit.ts';
import { tellings } from '#lib/domain/notices/follow.ts';
import { clockContext, type ClockDeps } from '../jobs/clock-context.ts';
import type { BatchFailures } from './dispatch.ts';

/** What lies in the queue of units. */
const telling = z.strictObject({ what: z.enum(tellings), cycle: z.string(), unit: z.string() });

interface Message {
  readonly messageId: string;
  readonly body: string;
}

/** Tells the people of the units that lie in the queue. What fails is delivered again, and in the end set aside by the queue. */
export async function tellUnits(deps: ClockDeps, messages: readonly Message[]): Promise<BatchFailures> {
  const batchItemFailures: { itemIdentifier: string }[] = [];
  for (const { messageId, body } of messages) {
    try {
      await tellUnit(clockContext(deps), telling.parse(JSON.parse(body)));
    } catch (error) {
      console.error(error);
      batchItemFailures.push({ itemIdentifier: messageId });
    }
  }
  return { batchItemFailures };
}
