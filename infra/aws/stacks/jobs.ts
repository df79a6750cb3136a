import { type App, Duration, Stack, TimeZone } from 'aws-cdk-lib';
import { Effect, PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Schedule, ScheduleExpression, ScheduleGroup, ScheduleTargetInput } from 'aws-cdk-lib/aws-scheduler';
import { LambdaInvoke } from 'aws-cdk-lib/aws-scheduler-targets';
import { alarm } from '../alarm.ts';
import { argued, templateName } from '../argued.ts';
import { carriersOf } from '../carriers.ts';
import { deadLetters } from '../dead-letters.ts';
import { HouseFunction } from '../house-function.ts';
import { apiRights, statementsFor } from '../rights.ts';
import type { Settings } from '../settings.ts';
import type { DataStack } from './data.ts';

/** The exception that whoever keeps the schedules of cycles needs. */
export const schedulesOf = ({ scheduleGroupName }: { scheduleGroupName: string }) => ({
  [`AwsSolutions-IAM5[Resource::arn:<AWS::Partition>:scheduler:<AWS::Region>:<AWS::AccountId>:schedule/${scheduleGroupName}/*]`]:
    'The schedules of the one group that holds the cycles, which are made and deleted as cycles come and go.',
});

interface JobsStackProps {
  readonly settings: Settings;
  readonly data: DataStack;
  /** Folder of the bundled functions. */
  readonly folder: string;
}

/** Everything that happens by time: one function, the schedules that call it, and where lost calls are kept. */
export class JobsStack extends Stack {
  readonly group: ScheduleGroup;
  /** What another function needs that keeps the same schedules. */
  readonly schedules: {
    readonly environment: Readonly<Record<string, string>>;
    readonly rights: () => PolicyStatement[];
  };

  constructor(app: App, id: string, { settings, data, folder }: JobsStackProps) {
    super(app, id, { description: 'Hengji: what happens by time' });
    const { stage, stageName, timeZone } = settings;
    const { table, alarms } = data;

    const group = new ScheduleGroup(this, 'Cycles', { scheduleGroupName: `hengji-${stageName}-cycles` });
    this.group = group;
    const lost = deadLetters(this, 'LostTicks', {
      alarms,
      hurts:
        'something that happens by time did not happen: an announcement, an opening, a shut, a publication or a reminder.',
      todo: 'read the messages: each names its cycle and tick. The reconciliation of the next morning does what is due; to have it now, invoke the function with {"job":"daily"}.',
    });
    const caller = new Role(this, 'Caller', {
      assumedBy: new ServicePrincipal('scheduler.amazonaws.com', {
        conditions: { StringEquals: { 'aws:SourceAccount': this.account } },
      }),
    });
    const schedules = this.formatArn({
      service: 'scheduler',
      resource: 'schedule',
      resourceName: `${group.scheduleGroupName}/*`,
    });
    const environment = {
      SCHEDULE_GROUP: group.scheduleGroupName,
      SCHEDULE_ROLE_ARN: caller.roleArn,
      DEAD_LETTER_ARN: lost.queueArn,
    };
    const rights = () => [
      new PolicyStatement({
        sid: 'KeepSchedules',
        effect: Effect.ALLOW,
        actions: ['scheduler:CreateSchedule', 'scheduler:UpdateSchedule', 'scheduler:DeleteSchedule'],
        resources: [schedules],
      }),
      new PolicyStatement({
        sid: 'ListSchedules',
        effect: Effect.ALLOW,
        actions: ['scheduler:ListSchedules'],
        resources: ['*'],
      }),
      new PolicyStatement({
        sid: 'HandRoleOn',
        effect: Effect.ALLOW,
        actions: ['iam:PassRole'],
        resources: [caller.roleArn],
        conditions: { StringEquals: { 'iam:PassedToService': 'scheduler.amazonaws.com' } },
      }),
    ];
    const ticks = new HouseFunction(this, 'Ticks', {
      stage,
      alarms,
      folder,
      bundle: 'jobs',
      memory: 1024,
      // A cycle of 100,000 people opens batch by batch; what is cut off is gone on with by the next delivery.
      seconds: 900,
      environment: {
        TABLE_NAME: table.tableName,
        TIME_ZONE: timeZone,
        ...environment,
        ...carriersOf(settings, 'groups'),
      },
      rights: [...statementsFor(this, data, apiRights), ...rights()],
      hurts: 'cycles do not move by themselves and nobody is reminded; people can still do everything by hand.',
    });
    this.schedules = { environment: { ...environment, TICKS_FUNCTION_ARN: ticks.handler.functionArn }, rights };
    argued(ticks, schedulesOf(group));
    lost.grantSendMessages(caller);

    new Schedule(this, 'Daily', {
      description: 'Plans what assignments ask for, makes up for what was lost, renews the schedules',
      schedule: ScheduleExpression.cron({ hour: '6', minute: '0', timeZone: TimeZone.of(timeZone) }),
      scheduleGroup: group,
      target: new LambdaInvoke(ticks.handler, {
        role: caller,
        input: ScheduleTargetInput.fromObject({ job: 'daily' }),
        deadLetterQueue: lost,
        retryAttempts: 20,
        maxEventAge: Duration.hours(6),
      }),
    });
    argued(caller, {
      [`AwsSolutions-IAM5[Resource::<${templateName(ticks.handler)}.Arn>:*]`]:
        'The versions of the one function, as the construct for the daily schedule grants them.',
    });
    alarm(this, 'TicksDropped', {
      to: alarms,
      metric: group.metricDropped(),
      from: 1,
      hurts: 'a schedule could not call its function and could not say so either.',
      todo: 'look whether the function and the queue exist and their roles are whole; then invoke the function with {"job":"daily"}.',
    });
  }
}
