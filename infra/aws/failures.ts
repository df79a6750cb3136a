import { Stack } from 'aws-cdk-lib';
import { FilterPattern, type ILogGroup, MetricFilter } from 'aws-cdk-lib/aws-logs';
import type { ITopic } from 'aws-cdk-lib/aws-sns';
import type { Construct } from 'constructs';
import { alarm } from './alarm.ts';

const status = (pattern: string) => FilterPattern.stringValue('$.status', '=', pattern);
const toCustomers = FilterPattern.stringValue('$.route', '=', '*/api/survey/*');
const byLink = FilterPattern.stringValue('$.route', '=', '*/api/task/*');
const toStaff = ['*/api/survey/*', '*/api/task/*'].map((route) => FilterPattern.stringValue('$.route', '!=', route));

/**
 * Failures told apart by whom they meet. Read from the log of requests, because the gateway's own count mixes customers
 * with staff, and an application that answers 500 is no error to Lambda.
 */
const kinds = {
  StaffFailures: {
    pattern: FilterPattern.all(status('5*'), ...toStaff),
    from: 5,
    hurts: 'people who are signed in see an error instead of their page, and what they sent may not be kept.',
    todo: 'find the route and the functionRequestId in the log of requests, then the error under that id in the log of the Staff, the Office or the Incentives function.',
  },
  CustomerFailures: {
    pattern: FilterPattern.all(status('5*'), toCustomers),
    // A customer does not come back.
    from: 1,
    hurts: 'customers cannot open or send their survey, and most will not try twice.',
    todo: 'find the functionRequestId in the log of requests, then the error under that id in the log of the Survey function; "not authorized" there means that its role lacks a right.',
  },
  LinkFailures: {
    pattern: FilterPattern.all(status('5*'), byLink),
    // There is no computer to try it on again.
    from: 1,
    hurts: 'people without a computer cannot open or send the evaluation that their personal link leads to.',
    todo: 'find the functionRequestId in the log of requests, then the error under that id in the log of the Task function; "not authorized" there means that its role lacks a right.',
  },
  Refused: {
    pattern: FilterPattern.all(status('429')),
    from: 50,
    hurts: 'people and customers are told to try again later, because more ask than the API lets in.',
    todo: 'look in the log of requests which route is asked so often: on the last day of a phase raise the throttle of the stage, otherwise find out who asks.',
  },
} as const;

/** Counts failures and raises an alarm for each kind. */
export function failures(scope: Construct, { logs, to }: { logs: ILogGroup; to: ITopic }): void {
  for (const [id, { pattern, from, hurts, todo }] of Object.entries(kinds)) {
    const filter = new MetricFilter(scope, `${id}Count`, {
      logGroup: logs,
      filterPattern: pattern,
      metricNamespace: `Hengji/${Stack.of(scope).stackName}`,
      metricName: id,
    });
    alarm(scope, id, { to, metric: filter.metric(), from, hurts, todo });
  }
}
