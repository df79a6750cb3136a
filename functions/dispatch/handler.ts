import { SchedulerClient } from '@aws-sdk/client-scheduler';
import { SQSClient } from '@aws-sdk/client-sqs';
import middleware from '@middy/core';
import type { SQSEvent } from 'aws-lambda';
import type { StreamRecord } from '#lib/store/changes.ts';
import { changeIn, clockDepsFromEnvironment, queuesFromEnvironment, ticksFromEnvironment } from '../deps.ts';
import { eventBridge } from '../jobs/event-bridge.ts';
import { type BatchFailures, dispatch } from './dispatch.ts';
import { aside, queueAfterwards } from './queues.ts';
import { tellUnits } from './tell.ts';

interface StreamEvent {
  readonly Records: readonly StreamRecord[];
}

const client = new SQSClient({});
const queues = queuesFromEnvironment(process.env);
const deps = {
  ...clockDepsFromEnvironment(process.env),
  changeIn,
  scheduler: eventBridge(new SchedulerClient({}), ticksFromEnvironment(process.env)),
  afterwards: queueAfterwards(client, queues),
  setAside: aside(client, queues),
};

const isQueue = (event: StreamEvent | SQSEvent): event is SQSEvent =>
  event.Records.some((record) => 'messageId' in record);

/** Answers the table's stream, and the queue of units that it fills. Says how many it was given, and how many are to come again. */
export const handler = middleware<StreamEvent | SQSEvent, BatchFailures>().handler(async (event) => {
  const answer = isQueue(event) ? await tellUnits(deps, event.Records) : await dispatch(deps, event.Records);
  console.log(JSON.stringify({ records: event.Records.length, again: answer.batchItemFailures.length }));
  return answer;
});
