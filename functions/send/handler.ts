import { SQSClient } from '@aws-sdk/client-sqs';
import middleware from '@middy/core';
import type { SQSEvent } from 'aws-lambda';
import { carriersFromEnvironment } from '../carriers.ts';
import { clockDepsFromEnvironment, sendQueueFromEnvironment } from '../deps.ts';
import type { BatchFailures } from '../dispatch/dispatch.ts';
import { inBatches } from '../dispatch/queues.ts';
import { sendLetters, startDigests } from './send.ts';

const queue = sendQueueFromEnvironment(process.env);
const client = new SQSClient({});
/** The longest that a queue waits. */
const longest = 900;

const deps = {
  ...clockDepsFromEnvironment(process.env),
  carriers: carriersFromEnvironment(process.env, Date.now),
  ask: (people: readonly string[], afterSeconds: number) =>
    inBatches(
      client,
      queue,
      people.map((person) => ({ person })),
      Math.min(afterSeconds, longest),
    ),
};

interface DigestEvent {
  readonly job: 'digests';
}

/** Answers the queue of people, and the schedule that asks for what is told together. */
export const handler = middleware<SQSEvent | DigestEvent, BatchFailures>().handler(async (event) => {
  if ('Records' in event) return sendLetters(deps, event.Records);
  await startDigests(deps);
  return { batchItemFailures: [] };
});
