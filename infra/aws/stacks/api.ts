import { type App, CfnOutput, Stack } from 'aws-cdk-lib';
import { HttpMethod } from 'aws-cdk-lib/aws-apigatewayv2';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import { HouseFunction } from '../house-function.ts';
import { HttpFront } from '../http-front.ts';
import { pathsApart } from '../paths-apart.ts';
import { apiRights, statementsFor, surveyRights, taskRights } from '../rights.ts';
import type { Settings } from '../settings.ts';
import type { DataStack } from './data.ts';

interface ApiStackProps {
  readonly settings: Settings;
  readonly data: DataStack;
  /** Folder of the bundled functions. */
  readonly folder: string;
}

/** The functions that answer people, each with a role of its own, behind one HTTP API. */
export class ApiStack extends Stack {
  readonly address: string;

  constructor(app: App, id: string, { settings, data, folder }: ApiStackProps) {
    super(app, id, { description: 'Hengji: functions and HTTP API' });
    const { stage } = settings;
    const { table, alarms } = data;
    const common = { stage, alarms, folder };

    const staff = new HouseFunction(this, 'Staff', {
      ...common,
      bundle: 'api',
      memory: 1024,
      // The gateway gives up after 30.
      seconds: 29,
      environment: { TABLE_NAME: table.tableName, ...identity(settings) },
      rights: statementsFor(this, data, apiRights),
      hurts: 'people who are signed in get no answer: they cannot rate, read their result or settle.',
    });
    const office = new HouseFunction(this, 'Office', {
      ...common,
      bundle: 'office',
      // A simulation calculates thousands of people at once.
      memory: 1792,
      seconds: 29,
      environment: { TABLE_NAME: table.tableName, ...identity(settings) },
      rights: statementsFor(this, data, apiRights),
      hurts: 'policies, schedules and roles cannot be read or changed, and files and reports get no answer.',
    });
    const incentives = new HouseFunction(this, 'Incentives', {
      ...common,
      bundle: 'incentives',
      memory: 1024,
      seconds: 29,
      environment: { TABLE_NAME: table.tableName, ...identity(settings) },
      rights: statementsFor(this, data, apiRights),
      hurts: 'people cannot appeal, and promotion, training, honours, talks, corrections and exports get no answer.',
    });
    const survey = new HouseFunction(this, 'Survey', {
      ...common,
      bundle: 'survey',
      memory: 512,
      seconds: 10,
      atOnce: stage.surveysAtOnce,
      environment: { TABLE_NAME: table.tableName, TIME_ZONE: settings.timeZone },
      rights: statementsFor(this, data, surveyRights),
      hurts: 'customers cannot open or send their survey.',
    });

    const task = new HouseFunction(this, 'Task', {
      ...common,
      bundle: 'task',
      memory: 512,
      seconds: 10,
      atOnce: stage.surveysAtOnce,
      environment: { TABLE_NAME: table.tableName, TIME_ZONE: settings.timeZone },
      rights: statementsFor(this, data, taskRights),
      hurts: 'people without a computer cannot open or send the evaluation that their personal link leads to.',
    });

    const front = new HttpFront(this, 'Front', {
      stage,
      alarms,
      routes: [
        { method: HttpMethod.ANY, path: '/api/survey/{proxy+}', to: survey.handler },
        { method: HttpMethod.ANY, path: '/api/task/{proxy+}', to: task.handler },
        ...below(pathsApart.office, office.handler),
        ...below(pathsApart.incentives, incentives.handler),
        { method: HttpMethod.ANY, path: '/api/{proxy+}', to: staff.handler },
        { method: HttpMethod.GET, path: '/config.json', to: staff.handler },
        { method: HttpMethod.GET, path: '/openapi.json', to: staff.handler },
        { method: HttpMethod.GET, path: '/healthz', to: staff.handler },
      ],
    });
    this.address = front.api.apiEndpoint;
    new CfnOutput(this, 'ApiAddress', { value: this.address });
  }
}

/** A path alone and whatever lies below it are two routes to the gateway. */
const below = (paths: readonly string[], to: IFunction) =>
  paths
    .flatMap((first) => [`/api/${first}`, `/api/${first}/{proxy+}`])
    .map((path) => ({ method: HttpMethod.ANY, path, to }));

/** What `functions/deps.ts` reads to know whose tokens to take and when a day ends. */
function identity({ issuer, clientId, audience, jwksUrl, timeZone }: Settings): Record<string, string> {
  return {
    ISSUER: issuer,
    CLIENT_ID: clientId,
    AUDIENCE: audience ?? clientId,
    ...(jwksUrl === undefined ? {} : { JWKS_URL: jwksUrl }),
    TIME_ZONE: timeZone,
  };
}
