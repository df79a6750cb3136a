import { type App, Duration, Stack } from 'aws-cdk-lib';
import { Effect, PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Schedule, ScheduleExpression, ScheduleTargetInput } from 'aws-cdk-lib/aws-scheduler';
import { LambdaInvoke } from 'aws-cdk-lib/aws-scheduler-targets';
import { alarm } from '../alarm.ts';
import { carriersOf } from '../carriers.ts';
import { argued, templateName } from '../argued.ts';
import { deadLetters } from '../dead-letters.ts';
import { HouseFunction } from '../house-function.ts';
import { apiRights, sendRights, statementsFor } from '../rights.ts';
import type { Settings } from '../settings.ts';
import { streamOf, streamRights } from '../stream-of.ts';
import { WorkQueue } from '../work-queue.ts';
import type { DataStack } from './data.ts';
import { type JobsStack, schedulesOf } from './jobs.ts';

interface NoticesStackProps {
  readonly settings: Settings;
  readonly data: DataStack;
  readonly jobs: JobsStack;
  /** Where the web application is: letters lead there. */
  readonly site: string;
  /** Folder of the bundled functions. */
  readonly folder: string;
}

const seconds = { dispatch: 300, send: 120 };

/** What follows from a change: the table's stream → dispatcher → units to tell → people to write to. */
export class NoticesStack extends Stack {
  constructor(app: App, id: string, { settings, data, jobs, site, folder }: NoticesStackProps) {
    super(app, id, { description: 'Hengji: what people are told' });
    const { stage, timeZone, mailFrom } = settings;
    const { table, alarms } = data;
    const common = { stage, alarms, folder };

    const lost = deadLetters(this, 'LostNotices', {
      alarms,
      hurts: 'some people were not told something, or a date that was moved has no schedule yet.',
      todo: 'read the messages: each says what was wrong and holds the record, unit or person. Mend it; the reconciliation of the next morning tells what was not told.',
    });
    const toTell = new WorkQueue(this, 'ToTell', {
      seconds: seconds.dispatch,
      lost,
      alarms,
      hurts: 'the people of whole units are not told that something was announced, opened, published or released.',
      todo: 'read the last errors in the log of the Dispatch function; what waits is told once it works again.',
    });
    const toSend = new WorkQueue(this, 'ToSend', {
      seconds: seconds.send,
      lost,
      alarms,
      hurts: 'people find news in the application only, their mail does not come.',
      todo: 'look whether Amazon SES has paused sending or is throttled, then read the last errors in the log of the Send function.',
    });

    const dispatch = new HouseFunction(this, 'Dispatch', {
      ...common,
      bundle: 'dispatch',
      memory: 1024,
      seconds: seconds.dispatch,
      environment: {
        TABLE_NAME: table.tableName,
        TIME_ZONE: timeZone,
        ...jobs.schedules.environment,
        TELL_QUEUE_URL: toTell.queue.queueUrl,
        SEND_QUEUE_URL: toSend.queue.queueUrl,
        SET_ASIDE_QUEUE_URL: lost.queueUrl,
      },
      rights: [...statementsFor(this, data, apiRights), ...streamRights(table), ...jobs.schedules.rights()],
      hurts: 'nobody is told anything new and the number at the bell stands still; people can do everything else.',
    });
    argued(dispatch, schedulesOf(jobs.group));
    streamOf(this, 'Stream', { table, handler: dispatch.handler, lost });
    for (const { queue } of [toTell, toSend]) queue.grantSendMessages(dispatch.handler);
    toTell.workedOffBy(dispatch.handler, { batchSize: 1, atOnce: 10 });

    const send = new HouseFunction(this, 'Send', {
      ...common,
      bundle: 'send',
      memory: 512,
      seconds: seconds.send,
      environment: {
        TABLE_NAME: table.tableName,
        TIME_ZONE: timeZone,
        SITE: site,
        SEND_QUEUE_URL: toSend.queue.queueUrl,
        ...(mailFrom === undefined ? {} : { MAIL_FROM: mailFrom }),
        ...carriersOf(settings, 'people'),
      },
      rights: [...statementsFor(this, data, sendRights), ...(mailFrom === undefined ? [] : [this.mayMail(mailFrom)])],
      hurts: 'people find news in the application only, their mail does not come.',
    });
    if (mailFrom !== undefined)
      argued(send, {
        'AwsSolutions-IAM5[Resource::arn:<AWS::Partition>:ses:<AWS::Region>:<AWS::AccountId>:identity/*]':
          'Whether the address or its domain is known to SES is not ours to say; the sender’s address is the condition.',
      });
    toSend.queue.grantSendMessages(send.handler);
    toSend.workedOffBy(send.handler, { batchSize: 10, atOnce: 5 });
    this.digests(send);

    alarm(this, 'StreamLate', {
      to: alarms,
      metric: dispatch.handler.metric('IteratorAge'),
      from: Duration.minutes(30).toMilliseconds(),
      statistic: 'Maximum',
      hurts: 'people learn half an hour late, or later, what has happened.',
      todo: 'read the last errors in the log of the Dispatch function: what fails in passing is tried again for twenty hours, then noted in the queue of lost notices.',
    });
  }

  private mayMail(from: string): PolicyStatement {
    return new PolicyStatement({
      sid: 'Mail',
      effect: Effect.ALLOW,
      actions: ['ses:SendEmail', 'ses:SendRawEmail'],
      resources: [this.formatArn({ service: 'ses', resource: 'identity', resourceName: '*' })],
      conditions: { StringEquals: { 'ses:FromAddress': from } },
    });
  }

  /** Whoever wants a day's news together gets them within a quarter of an hour of their time. */
  private digests(send: HouseFunction): void {
    const caller = new Role(this, 'Caller', {
      assumedBy: new ServicePrincipal('scheduler.amazonaws.com', {
        conditions: { StringEquals: { 'aws:SourceAccount': this.account } },
      }),
    });
    new Schedule(this, 'Digests', {
      description: 'Sends what people want told together, at their time of day',
      schedule: ScheduleExpression.rate(Duration.minutes(15)),
      target: new LambdaInvoke(send.handler, {
        role: caller,
        input: ScheduleTargetInput.fromObject({ job: 'digests' }),
        retryAttempts: 2,
      }),
    });
    argued(caller, {
      [`AwsSolutions-IAM5[Resource::<${templateName(send.handler)}.Arn>:*]`]:
        'The versions of the one function, as the construct for the schedule grants them.',
    });
  }
}
