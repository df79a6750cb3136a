import { Duration } from 'aws-cdk-lib';
import type { ITopic } from 'aws-cdk-lib/aws-sns';
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs';
import type { Construct } from 'constructs';
import { alarm } from './alarm.ts';
import { argued } from './argued.ts';

interface DeadLettersProps {
  readonly alarms: ITopic;
  readonly hurts: string;
  readonly todo: string;
}

/** Where what could not be delivered waits for a person, two weeks long. One message is an alarm. */
export function deadLetters(scope: Construct, id: string, { alarms, hurts, todo }: DeadLettersProps): Queue {
  const queue = new Queue(scope, id, {
    encryption: QueueEncryption.SQS_MANAGED,
    enforceSSL: true,
    retentionPeriod: Duration.days(14),
  });
  argued(queue, {
    'AwsSolutions-SQS3': 'It is the dead-letter queue itself, of schedules; the check knows those of queues only.',
  });
  alarm(scope, `${id}Waiting`, {
    to: alarms,
    metric: queue.metricApproximateNumberOfMessagesVisible(),
    from: 1,
    statistic: 'Maximum',
    hurts,
    todo,
  });
  return queue;
}
