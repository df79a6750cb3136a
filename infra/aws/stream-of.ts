import { Duration } from 'aws-cdk-lib';
import type { ITable } from 'aws-cdk-lib/aws-dynamodb';
import { Effect, PolicyStatement } from 'aws-cdk-lib/aws-iam';
import {
  EventSourceMapping,
  FilterCriteria,
  FilterRule,
  type Function as LambdaFunction,
  StartingPosition,
} from 'aws-cdk-lib/aws-lambda';
import { SqsDlq } from 'aws-cdk-lib/aws-lambda-event-sources';
import type { Queue } from 'aws-cdk-lib/aws-sqs';
import type { Construct } from 'constructs';
import { everyTalk, keys, partitions } from '#lib/store/keys.ts';

const any = '*';
const text = (value: unknown) => ({ S: value });
const beginning = (pattern: string) => FilterRule.beginsWith(pattern.slice(0, pattern.indexOf(any)));
const under = (pattern: string) => text(beginning(pattern));

/** Of all that is written only this wakes the dispatcher: it is a small part, and what comes beside does no harm. */
const wanted = [
  { dynamodb: { Keys: { pk: text(FilterRule.isEqual(partitions.cycles)) } } },
  {
    dynamodb: {
      Keys: {
        pk: text(FilterRule.isEqual(keys.roleBook().pk)),
        sk: text(FilterRule.isEqual(keys.roleBook().sk)),
      },
    },
  },
  { eventName: FilterRule.isEqual('INSERT'), dynamodb: { Keys: { pk: under(partitions.inbox(any)) } } },
  // Cases, and how far a talk is: not what the two write in it as they go.
  {
    dynamodb: {
      Keys: { pk: text([partitions.cases(any), `${everyTalk}${any}`].flatMap(beginning)) },
      NewImage: { employee: text(FilterRule.exists()) },
    },
  },
  // Policies that were approved or returned to their writers; and honours.
  {
    dynamodb: { Keys: { pk: text(FilterRule.isEqual(partitions.policies)) }, NewImage: { state: text(['approved']) } },
  },
  {
    dynamodb: {
      Keys: { pk: text(FilterRule.isEqual(partitions.policies)) },
      NewImage: { returned: { M: { at: text(FilterRule.exists()) } } },
    },
  },
  { dynamodb: { Keys: { pk: text(FilterRule.isEqual(partitions.honours)) } } },
  // Promotions that were decided on. Customers' answers come along with the evaluations.
  {
    dynamodb: {
      Keys: { pk: under(partitions.lines(any)) },
      NewImage: { state: text(['nominated', 'approved', 'declined', 'recorded']) },
    },
  },
  // Evaluations that were asked for, handed in, declined or over: they are counted. Drafts are not.
  {
    dynamodb: {
      Keys: { pk: under(partitions.unit(any, any)) },
      NewImage: { state: text(['requested', 'submitted', 'declined', 'lapsed', 'voided']) },
    },
  },
  // And those that were given back to their raters.
  {
    eventName: FilterRule.isEqual('MODIFY'),
    dynamodb: { Keys: { pk: under(partitions.unit(any, any)) }, NewImage: { reopenedAt: text(FilterRule.exists()) } },
  },
];

interface StreamProps {
  readonly table: ITable;
  readonly handler: LambdaFunction;
  /** Where it is noted which records were given up; the function itself sets whole records aside. */
  readonly lost: Queue;
}

/** Lets a function follow the table's stream: in order for each item, five of its parts at once, from the beginning. */
export function streamOf(scope: Construct, id: string, { table, handler, lost }: StreamProps): EventSourceMapping {
  const { tableStreamArn } = table;
  if (tableStreamArn === undefined) throw new Error('The table has no stream.');
  return new EventSourceMapping(scope, id, {
    target: handler,
    eventSourceArn: tableStreamArn,
    startingPosition: StartingPosition.TRIM_HORIZON,
    filters: wanted.map((one) => FilterCriteria.filter(one)),
    batchSize: 100,
    maxBatchingWindow: Duration.seconds(1),
    parallelizationFactor: 5,
    bisectBatchOnError: true,
    reportBatchItemFailures: true,
    retryAttempts: 50,
    maxRecordAge: Duration.hours(20),
    onFailure: new SqsDlq(lost),
  });
}

/** What the function may for it. */
export function streamRights({ tableStreamArn = '' }: ITable): PolicyStatement[] {
  return [
    new PolicyStatement({
      sid: 'FollowStream',
      effect: Effect.ALLOW,
      actions: ['dynamodb:DescribeStream', 'dynamodb:GetRecords', 'dynamodb:GetShardIterator'],
      resources: [tableStreamArn],
    }),
    new PolicyStatement({
      sid: 'ListStreams',
      effect: Effect.ALLOW,
      actions: ['dynamodb:ListStreams'],
      resources: ['*'],
    }),
  ];
}
