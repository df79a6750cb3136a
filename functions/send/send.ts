import { sendDigests } from '#lib/app/notices/digests.ts';
import { sendTold } from '#lib/app/notices/send.ts';
import type { Carriers } from '#lib/notify/ports.ts';
import type { BatchFailures } from '../dispatch/dispatch.ts';
import { personIn } from '../dispatch/queues.ts';
import { clockContext, type ClockDeps } from '../jobs/clock-context.ts';

export interface SendDeps extends ClockDeps {
  readonly carriers: Carriers;
  /** Puts people into the queue, to be asked for after so many seconds. */
  readonly ask: (people: readonly string[], afterSeconds: number) => Promise<void>;
}

interface Message {
  readonly messageId: string;
  readonly body: string;
}

/** Writes to the people who lie in the queue. What does not go out now is asked for later; what fails is delivered again. */
export async function sendLetters(deps: SendDeps, messages: readonly Message[]): Promise<BatchFailures> {
  const batchItemFailures: { itemIdentifier: string }[] = [];
  for (const { messageId, body } of messages) {
    try {
      const person = personIn(body);
      const again = await sendTold(clockContext(deps), deps.carriers, person);
      if (again !== null) await deps.ask([person], again);
    } catch (error) {
      console.error(error);
      batchItemFailures.push({ itemIdentifier: messageId });
    }
  }
  return { batchItemFailures };
}

/** Puts everybody into the queue whose day is to be told together by now. */
export const startDigests = (deps: SendDeps): Promise<void> =>
  sendDigests(clockContext(deps), { send: (people) => deps.ask(people, 0) });
