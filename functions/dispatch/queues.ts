import { SendMessageBatchCommand, SendMessageCommand, type SQSClient } from '@aws-sdk/client-sqs';
import type { Afterwards } from '#lib/app/notices/afterwards.ts';
import type { StreamRecord } from '#lib/store/changes.ts';
import { DomainError } from '#lib/domain/error.ts';

/** Where the dispatcher's queues are. */
export interface Queues {
  /** One message for each unit whose people are to be told. */
  readonly tell: string;
  /** One message for each person who is to be written to. */
  readonly send: string;
  /** What nobody can handle, whole. */
  readonly setAside: string;
}

/**
 * Who is meant by a message in the queue of people. The sender carries no schema library for one field.
 * @throws TypeError for a message of another shape.
 */
export function personIn(message: string): string {
  const body: unknown = JSON.parse(message);
  if (typeof body === 'object' && body !== null && 'person' in body && typeof body.person === 'string')
    return body.person;
  throw new TypeError('a message in the queue of people names nobody');
}

/** So long others may come that go into the same letter. */
const gatherSeconds = 120;
const perRequest = 10;

/** A message that a queue does not take is an error: what it comes from is delivered again. */
export async function inBatches(
  client: SQSClient,
  QueueUrl: string,
  bodies: readonly object[],
  DelaySeconds = 0,
): Promise<void> {
  for (let start = 0; start < bodies.length; start += perRequest) {
    const some = bodies.slice(start, start + perRequest).map((body) => JSON.stringify(body));
    const Entries = some.map((MessageBody, place) => ({ Id: String(place), MessageBody, DelaySeconds }));
    const { Failed = [] } = await client.send(new SendMessageBatchCommand({ QueueUrl, Entries }));
    if (Failed.length > 0) throw new DomainError('busy');
  }
}

export function queueAfterwards(client: SQSClient, { tell, send }: Queues): Afterwards {
  return {
    tell: (all) => inBatches(client, tell, all),
    send: (people) =>
      inBatches(
        client,
        send,
        people.map((person) => ({ person })),
        gatherSeconds,
      ),
  };
}

/** Keeps a record that cannot be handled, with what was wrong: in the queue whole, in the log without what it says. */
export function aside(client: SQSClient, queues: Queues) {
  return async (record: StreamRecord, error: unknown): Promise<void> => {
    const { SequenceNumber } = record.dynamodb ?? {};
    console.error(JSON.stringify({ setAside: SequenceNumber, why: error instanceof Error ? error.name : 'unknown' }));
    const MessageBody = JSON.stringify({ why: String(error), record });
    await client.send(new SendMessageCommand({ QueueUrl: queues.setAside, MessageBody }));
  };
}
