import { SchedulerClient } from '@aws-sdk/client-scheduler';
import middleware from '@middy/core';
import { clockDepsFromEnvironment, scheduleFromEnvironment } from '../deps.ts';
import { groupsFromEnvironment } from '../groups.ts';
import { eventBridge } from './event-bridge.ts';
import { doJob, jobEvent } from './jobs.ts';

const client = new SchedulerClient({});
const deps = clockDepsFromEnvironment(process.env);
const schedule = scheduleFromEnvironment(process.env);
const groups = groupsFromEnvironment(process.env, Date.now);

/** Answers EventBridge Scheduler. An event of another shape fails and ends in the dead-letter queue. */
export const handler = middleware<unknown, void>().handler(async (event: unknown, { invokedFunctionArn }) => {
  const asked = jobEvent.parse(event);
  const scheduler = eventBridge(client, { ...schedule, functionArn: invokedFunctionArn });
  await doJob({ ...deps, scheduler, groups }, asked);
  console.log(JSON.stringify({ ...asked, done: true }));
});
