import { Duration } from 'aws-cdk-lib';
import { Alarm, ComparisonOperator, type Metric, Stats, TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import type { ITopic } from 'aws-cdk-lib/aws-sns';
import type { Construct } from 'constructs';

interface AlarmProps {
  readonly to: ITopic;
  readonly metric: Metric;
  /** The number within five minutes from which on it is an alarm. */
  readonly from: number;
  /** How many of the last periods of five minutes must be so; one unless said otherwise. */
  readonly periods?: number;
  readonly statistic?: string;
  /** Who cannot do what. Whoever is woken at night reads this first. */
  readonly hurts: string;
  /** Where to look, and what helps. */
  readonly todo: string;
}

/** An alarm that says who is hurt and what to do. No data means nobody asked, which is no alarm. */
export function alarm(scope: Construct, id: string, props: AlarmProps): Alarm {
  const { to, metric, from, periods = 1, statistic = Stats.SUM, hurts, todo } = props;
  const made = new Alarm(scope, id, {
    metric: metric.with({ statistic, period: Duration.minutes(5) }),
    threshold: from,
    evaluationPeriods: periods,
    comparisonOperator: ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
    treatMissingData: TreatMissingData.NOT_BREACHING,
    alarmDescription: `Hurt: ${hurts} To do: ${todo}`,
  });
  made.addAlarmAction(new SnsAction(to));
  made.addOkAction(new SnsAction(to));
  return made;
}
