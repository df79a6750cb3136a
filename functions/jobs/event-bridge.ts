import { createHash } from 'node:crypto';
import {
  ConflictException,
  CreateScheduleCommand,
  type CreateScheduleCommandInput,
  DeleteScheduleCommand,
  paginateListSchedules,
  ResourceNotFoundException,
  type SchedulerClient,
  UpdateScheduleCommand,
} from '@aws-sdk/client-scheduler';
import type { Scheduler } from '#lib/app/schedule/scheduler.ts';
import type { PlannedTick, TickName } from '#lib/domain/schedule/ticks.ts';

/** Where schedules are kept, what they call, in whose name, and where what could not be delivered waits. */
export interface ScheduleTarget {
  readonly group: string;
  readonly functionArn: string;
  readonly roleArn: string;
  readonly deadLetterArn: string;
}

/** One-time schedules in a group of their own; each is deleted by the service when it has been delivered. */
export function eventBridge(client: SchedulerClient, target: ScheduleTarget): Scheduler {
  const named = { GroupName: target.group };

  const namesOf = async (cycle: string): Promise<string[]> => {
    const names: string[] = [];
    const pages = paginateListSchedules({ client }, { ...named, NamePrefix: `${prefixOf(cycle)}.` });
    for await (const { Schedules = [] } of pages) names.push(...Schedules.flatMap(({ Name }) => Name ?? []));
    return names;
  };

  /** The one that was there may have been delivered and deleted in between, and the other way round. */
  const put = async (schedule: CreateScheduleCommandInput, isThere: boolean): Promise<void> => {
    try {
      await client.send(isThere ? new UpdateScheduleCommand(schedule) : new CreateScheduleCommand(schedule));
    } catch (error) {
      if (!isThere && error instanceof ConflictException) return put(schedule, true);
      if (isThere && error instanceof ResourceNotFoundException) return put(schedule, false);
      throw error;
    }
  };

  const remove = async (Name: string): Promise<void> => {
    try {
      await client.send(new DeleteScheduleCommand({ ...named, Name }));
    } catch (error) {
      if (!(error instanceof ResourceNotFoundException)) throw error;
    }
  };

  return {
    keep: async (cycle, ticks) => {
      const there = await namesOf(cycle);
      for (const one of ticks) {
        const schedule = { ...named, ...scheduleOf(cycle, one, target) };
        await put(schedule, there.includes(schedule.Name));
      }
      const wanted = new Set(ticks.map(({ tick }) => scheduleName(cycle, tick)));
      for (const name of there) if (!wanted.has(name)) await remove(name);
    },
  };
}

const hours = 3_600;

function scheduleOf(cycle: string, { tick, at }: PlannedTick, { functionArn, roleArn, deadLetterArn }: ScheduleTarget) {
  return {
    Name: scheduleName(cycle, tick),
    ScheduleExpression: `at(${at.slice(0, 19)})`,
    ScheduleExpressionTimezone: 'UTC',
    FlexibleTimeWindow: { Mode: 'OFF' },
    ActionAfterCompletion: 'DELETE',
    Target: {
      Arn: functionArn,
      RoleArn: roleArn,
      Input: JSON.stringify({ job: 'tick', cycle, tick }),
      DeadLetterConfig: { Arn: deadLetterArn },
      RetryPolicy: { MaximumRetryAttempts: 20, MaximumEventAgeInSeconds: 6 * hours },
    },
  } as const satisfies CreateScheduleCommandInput;
}

/** At most 64 of the characters that a name may have; the same cycle and tick always give the same one. */
export function scheduleName(cycle: string, tick: TickName): string {
  return `${prefixOf(cycle)}.${tick}`;
}

const longestPrefix = 46;

function prefixOf(cycle: string): string {
  if (cycle.length <= longestPrefix && /^[\w.-]+$/.test(cycle)) return cycle;
  const hash = createHash('sha256').update(cycle).digest('hex').slice(0, 16);
  return `${cycle.replaceAll(/[^\w.-]/g, '_').slice(0, longestPrefix - 17)}-${hash}`;
}
