import { Duration, RemovalPolicy } from 'aws-cdk-lib';
import { type PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Architecture, Code, Function as LambdaFunction, Runtime, Tracing } from 'aws-cdk-lib/aws-lambda';
import { LogGroup } from 'aws-cdk-lib/aws-logs';
import type { ITopic } from 'aws-cdk-lib/aws-sns';
import { Construct } from 'constructs';
import { alarm } from './alarm.ts';
import { argued } from './argued.ts';
import type { Stage } from './stages.ts';

interface HouseFunctionProps {
  /** The bundle's name in the folder of built functions: `api` is `api.mjs`. */
  readonly bundle: string;
  readonly folder: string;
  readonly memory: number;
  readonly seconds: number;
  readonly atOnce?: number | undefined;
  readonly environment: Readonly<Record<string, string>>;
  readonly rights: readonly PolicyStatement[];
  readonly stage: Stage;
  readonly alarms: ITopic;
  /** Who cannot do what while this function does not answer. */
  readonly hurts: string;
}

/** A function with a role of its own that holds what is listed and nothing else, logs that end, and alarms. */
export class HouseFunction extends Construct {
  readonly handler: LambdaFunction;

  constructor(scope: Construct, id: string, props: HouseFunctionProps) {
    super(scope, id);
    const { bundle, folder, stage } = props;
    const logGroup = new LogGroup(this, 'Logs', { retention: stage.logsKept, removalPolicy: RemovalPolicy.DESTROY });
    const role = new Role(this, 'Role', { assumedBy: new ServicePrincipal('lambda.amazonaws.com') });
    logGroup.grantWrite(role);
    for (const statement of props.rights) role.addToPolicy(statement);
    this.handler = new LambdaFunction(this, 'Function', {
      runtime: Runtime.NODEJS_24_X,
      architecture: Architecture.ARM_64,
      // The very file that the tests let answer recorded events, and no other function's.
      code: Code.fromAsset(folder, { exclude: ['*', `!${bundle}.mjs`] }),
      handler: `${bundle}.handler`,
      memorySize: props.memory,
      timeout: Duration.seconds(props.seconds),
      reservedConcurrentExecutions: props.atOnce,
      environment: props.environment,
      tracing: Tracing.ACTIVE,
      logGroup,
      role,
    });
    argued(role, {
      'AwsSolutions-IAM5[Resource::*]':
        'X-Ray has no resources to name: PutTraceSegments and PutTelemetryRecords are granted for * or not at all.',
    });
    this.watch(props);
  }

  private watch({ alarms: to, hurts }: HouseFunctionProps): void {
    alarm(this, 'Crashes', {
      to,
      metric: this.handler.metricErrors(),
      from: 1,
      hurts,
      todo: 'the function ended without an answer (out of time or memory, or it did not start): read the last lines of its log, and roll back if it came with a deployment.',
    });
    alarm(this, 'TurnedAway', {
      to,
      metric: this.handler.metricThrottles(),
      from: 1,
      hurts,
      todo: 'more asked at once than may: look whether the rush is real; if so raise the concurrency, if not lower the throttle of the API.',
    });
  }
}
