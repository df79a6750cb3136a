import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { eventBridge, scheduleName } from '#functions/jobs/event-bridge.ts';
import { periodOf } from '#lib/domain/calendar/period.ts';
import { weekends } from '#lib/domain/calendar/work-calendar.ts';
import { datesOf, usualOffsets } from '#lib/domain/schedule/offsets.ts';
import { ticksOf } from '#lib/domain/schedule/ticks.ts';
import { scheduleService } from '#test/support/schedule-service.ts';

const cycle = '2026Q3-service-centre-quarterly';
const target = {
  group: 'hengji-dev-cycles',
  functionArn: 'arn:aws:lambda:eu-central-1:1:function:ticks',
  roleArn: 'arn:aws:iam::1:role/caller',
  deadLetterArn: 'arn:aws:sqs:eu-central-1:1:lost',
};
const dates = datesOf(periodOf('2026Q3')!, usualOffsets, weekends);
const plan = ticksOf({ dates }, weekends, 'Asia/Shanghai');

let service: Awaited<ReturnType<typeof scheduleService>>;
beforeEach(async () => void (service = await scheduleService()));
afterEach(() => service.end());

describe('the schedules of a cycle at EventBridge', () => {
  const keep = (ticks: typeof plan, of = cycle) => eventBridge(service.client, target).keep(of, ticks);

  it('are one for each tick, each called so that asking again makes no second one', async () => {
    await keep(plan);
    await keep(plan);
    expect([...service.kept.keys()].toSorted()).toEqual(plan.map(({ tick }) => scheduleName(cycle, tick)).toSorted());
  });

  it('say when, whom to call, what with, and where it goes if it cannot be delivered', async () => {
    await keep(plan);
    expect(service.kept.get(`${cycle}.shut`)).toEqual({
      GroupName: 'hengji-dev-cycles',
      ScheduleExpression: 'at(2026-10-14T16:00:00)',
      ScheduleExpressionTimezone: 'UTC',
      FlexibleTimeWindow: { Mode: 'OFF' },
      ActionAfterCompletion: 'DELETE',
      ClientToken: expect.any(String),
      Target: {
        Arn: target.functionArn,
        RoleArn: target.roleArn,
        Input: `{"job":"tick","cycle":"${cycle}","tick":"shut"}`,
        DeadLetterConfig: { Arn: target.deadLetterArn },
        RetryPolicy: { MaximumRetryAttempts: 20, MaximumEventAgeInSeconds: 21_600 },
      },
    });
  });

  it('follow a date that was moved, and go when they are no longer wanted', async () => {
    await keep(plan);
    const later = ticksOf({ dates: { ...dates, publish: '2026-11-02' } }, weekends, 'Asia/Shanghai');
    await keep(later.filter(({ tick }) => tick === 'publish'));
    expect([...service.kept].map(([name, { ScheduleExpression }]) => [name, ScheduleExpression])).toEqual([
      [`${cycle}.publish`, 'at(2026-11-02T01:00:00)'],
    ]);
    await keep([]);
    expect(service.kept.size).toBe(0);
  });

  it('leave those of a cycle whose name begins alike alone', async () => {
    await keep(plan, `${cycle}-2`);
    await keep([], cycle);
    expect(service.kept.size).toBe(plan.length);
  });

  it('are made again where one was delivered, and so deleted, between looking and writing', async () => {
    await keep(plan);
    const racing = eventBridge(service.client, target).keep(cycle, plan);
    service.kept.delete(`${cycle}.shut`);
    await racing;
    expect(service.kept.size).toBe(plan.length);
  });
});

describe('the name of a schedule', () => {
  it('fits and stays apart whatever the cycle is called', () => {
    const long = '2026H2-a-policy-with-a-very-long-name-indeed-that-goes-on-and-on';
    const names = [long, `${long}!`, '2026Q3-客服', '2026Q3-技术', cycle].map((of) =>
      scheduleName(of, 'supervisor-today'),
    );
    expect(names.filter((name) => !/^[\w.-]{1,64}$/.test(name))).toEqual([]);
    expect(new Set(names).size).toBe(names.length);
  });
});
