import { Duration } from 'aws-cdk-lib';
import { EventSourceMapping, type Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda';
import type { ITopic } from 'aws-cdk-lib/aws-sns';
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import { alarm } from './alarm.ts';

interface WorkQueueProps {
  /** How long the function that works it off may take for what it is given. */
  readonly seconds: number;
  /** Where what failed again and again waits for a person. */
  readonly lost: Queue;
  readonly alarms: ITopic;
  readonly hurts: string;
  readonly todo: string;
}

const attempts = 5;

/** Work that is done a little later: encrypted, tried several times, and an alarm when it waits for an hour. */
export class WorkQueue extends Construct {
  readonly queue: Queue;

  constructor(scope: Construct, id: string, { seconds, lost, alarms, hurts, todo }: WorkQueueProps) {
    super(scope, id);
    this.queue = new Queue(this, 'Queue', {
      encryption: QueueEncryption.SQS_MANAGED,
      enforceSSL: true,
      // Six times, as AWS advises: a message is not given out again while it is still worked at.
      visibilityTimeout: Duration.seconds(seconds * 6),
      retentionPeriod: Duration.days(4),
      deadLetterQueue: { queue: lost, maxReceiveCount: attempts },
    });
    alarm(this, 'Waits', {
      to: alarms,
      metric: this.queue.metricApproximateAgeOfOldestMessage(),
      from: 3600,
      statistic: 'Maximum',
      hurts,
      todo,
    });
  }

  /** Lets a function work it off, so many at a time; what fails of a batch comes again, the rest does not. */
  workedOffBy(handler: LambdaFunction, { batchSize, atOnce }: { batchSize: number; atOnce: number }): void {
    this.queue.grantConsumeMessages(handler);
    new EventSourceMapping(this, 'Work', {
      target: handler,
      eventSourceArn: this.queue.queueArn,
      batchSize,
      maxConcurrency: atOnce,
      reportBatchItemFailures: true,
    });
  }
}
