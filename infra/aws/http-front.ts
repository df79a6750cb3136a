import { RemovalPolicy } from 'aws-cdk-lib';
import { AccessLogFormat } from 'aws-cdk-lib/aws-apigateway';
import { HttpApi, type HttpMethod, HttpStage, LogGroupLogDestination } from 'aws-cdk-lib/aws-apigatewayv2';
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations';
import { Stats } from 'aws-cdk-lib/aws-cloudwatch';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import { LogGroup } from 'aws-cdk-lib/aws-logs';
import type { ITopic } from 'aws-cdk-lib/aws-sns';
import { Construct } from 'constructs';
import { alarm } from './alarm.ts';
import { argued } from './argued.ts';
import { failures } from './failures.ts';
import type { Stage } from './stages.ts';

interface HttpFrontProps {
  readonly stage: Stage;
  readonly alarms: ITopic;
  /** Which function answers which path; the more exact path wins. */
  readonly routes: readonly Route[];
}

interface Route {
  readonly method: HttpMethod;
  readonly path: string;
  readonly to: IFunction;
}

/** The HTTP API: its routes, a limit, a log of what was answered, and alarms for those who get no answer. */
export class HttpFront extends Construct {
  readonly api: HttpApi;

  constructor(scope: Construct, id: string, { stage, alarms, routes }: HttpFrontProps) {
    super(scope, id);
    this.api = new HttpApi(this, 'Api', { createDefaultStage: false, description: 'Hengji' });
    const logs = new LogGroup(this, 'Requests', { retention: stage.logsKept, removalPolicy: RemovalPolicy.DESTROY });
    const served = new HttpStage(this, 'Stage', {
      httpApi: this.api,
      autoDeploy: true,
      throttle: { rateLimit: stage.requests.rate, burstLimit: stage.requests.burst },
      accessLogSettings: { destination: new LogGroupLogDestination(logs), format: requestLog },
    });
    this.route(routes);
    failures(this, { logs, to: alarms });
    alarm(this, 'Slow', {
      to: alarms,
      metric: served.metricLatency(),
      statistic: Stats.percentile(95),
      from: 3_000,
      periods: 3,
      hurts: 'people wait three seconds and more for every page, for a quarter of an hour now.',
      todo: 'open a slow trace in X-Ray: waiting for the table points to throttling, waiting for the issuer to its keys.',
    });
  }

  private route(routes: HttpFrontProps['routes']): void {
    for (const { method, path, to } of routes) {
      const integration = new HttpLambdaIntegration(to.node.path, to);
      const made = this.api.addRoutes({ path, methods: [method], integration });
      for (const one of made) argued(one, { 'AwsSolutions-APIG4': unauthorised });
    }
  }
}

const unauthorised =
  'The function checks the token itself, on AWS by the same code as on one machine, and answers with a code by which the page knows an expired token from a wrong one; the gateway takes RSA keys only and answers in its own words. What is open by intent: surveys and personal links (the link is the secret), config.json, openapi.json, healthz.';

/** Routes, never addresses: the address of a survey is a secret, and who asked from where is nobody's business. */
const requestLog = AccessLogFormat.custom(
  JSON.stringify({
    time: '$context.requestTimeEpoch',
    requestId: '$context.requestId',
    // The id under which the function's own log tells more.
    functionRequestId: '$context.integration.requestId',
    route: '$context.routeKey',
    status: '$context.status',
    milliseconds: '$context.responseLatency',
    bytes: '$context.responseLength',
  }),
);
