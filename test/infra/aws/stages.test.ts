import { describe, expect, it } from 'vitest';
import { settingsOf } from '#infra/aws/settings.ts';
import { anApp, resource, resources, type Synthesised, synthesised } from './synthesised.ts';

const dev = synthesised();
const prod = synthesised({ stage: 'prod' });

const differing = ({ stacks, data, api, web }: Synthesised) => ({
  name: stacks.api.stackName,
  stackProtected: stacks.data.terminationProtection,
  tableProtected: resource(data, 'AWS::DynamoDB::Table', 'DataTable').Properties['DeletionProtectionEnabled'],
  table: resource(data, 'AWS::DynamoDB::Table', 'DataTable').DeletionPolicy,
  key: resource(data, 'AWS::KMS::Key', 'DataKey').DeletionPolicy,
  pages: resource(web, 'AWS::S3::Bucket', 'Pages').DeletionPolicy,
  logDays: resource(api, 'AWS::Logs::LogGroup', 'StaffLogs').Properties['RetentionInDays'],
  surveysAtOnce: resource(api, 'AWS::Lambda::Function', 'SurveyFunction').Properties['ReservedConcurrentExecutions'],
  throttle: resource(api, 'AWS::ApiGatewayV2::Stage', 'FrontStage').Properties['DefaultRouteSettings'],
});

describe('the stages', () => {
  it('differ in what is kept and how much is let in', () => {
    expect(differing(dev)).toEqual({
      name: 'Hengji-dev-api',
      stackProtected: false,
      tableProtected: false,
      table: 'Delete',
      key: 'Delete',
      pages: 'Delete',
      logDays: 30,
      surveysAtOnce: undefined,
      throttle: { ThrottlingRateLimit: 50, ThrottlingBurstLimit: 100 },
    });
    expect(differing(prod)).toEqual({
      name: 'Hengji-prod-api',
      stackProtected: true,
      tableProtected: true,
      table: 'Retain',
      key: 'Retain',
      pages: 'Retain',
      logDays: 180,
      surveysAtOnce: 50,
      throttle: { ThrottlingRateLimit: 500, ThrottlingBurstLimit: 1000 },
    });
  });

  it('run the same functions', () => {
    for (const { api } of [dev, prod])
      for (const { Properties } of Object.values(resources(api, 'AWS::Lambda::Function')))
        expect(Properties).toMatchObject({
          Runtime: 'nodejs24.x',
          Architectures: ['arm64'],
          TracingConfig: { Mode: 'Active' },
        });
  });

  it('need neither account nor region to be synthesised', () => {
    for (const stack of Object.values(prod.stacks))
      expect(stack.environment).toBe('aws://unknown-account/unknown-region');
  });
});

describe('the context', () => {
  const settings = (context: Record<string, unknown>) => settingsOf(anApp(context));

  it('reaches the function that checks tokens, and of it the one for customers only the time zone', () => {
    const given = { audience: 'api', jwksUrl: 'https://identity.example/keys', timeZone: 'Asia/Urumqi' };
    const functions = resources(synthesised(given).api, 'AWS::Lambda::Function');
    expect(functions['StaffFunction']?.Properties['Environment']).toEqual({
      Variables: {
        TABLE_NAME: expect.anything(),
        ISSUER: 'https://identity.example/realm',
        CLIENT_ID: 'hengji-web',
        AUDIENCE: 'api',
        JWKS_URL: 'https://identity.example/keys',
        TIME_ZONE: 'Asia/Urumqi',
      },
    });
    expect(functions['SurveyFunction']?.Properties['Environment']).toEqual({
      Variables: { TABLE_NAME: expect.anything(), TIME_ZONE: 'Asia/Urumqi' },
    });
  });

  it('may be left out to look at templates; what is missing is said, and a strict deployment stops at it', () => {
    expect(settings({}).missing.map((words) => /-c \w+/.exec(words)?.[0])).toEqual(['-c issuer', '-c clientId']);
    expect(settings({ stage: 'prod', issuer: 'https://a.example', clientId: 'c' }).missing).toEqual([
      'Nobody is told of alarms (-c alarmMail=…): failures stay unseen.',
    ]);
    expect(settings({ issuer: 'https://a.example', clientId: 'c' }).missing).toEqual([]);
  });

  it.each([
    [{ stage: 'test' }, /stage/],
    [{ issuer: 'http://identity.example' }, /issuer/],
    [{ signInOrigins: 'https://a.example,b' }, /signInOrigins/],
    [{ alarmMail: 'me' }, /alarmMail/],
    [{ domain: 'appraisal.example.com' }, /certificateArn/],
  ])('is refused by name: %j', (context, name) => {
    expect(() => settings(context)).toThrow(name);
  });
});
