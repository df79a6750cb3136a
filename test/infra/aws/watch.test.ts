import { describe, expect, it } from 'vitest';
import { readable, resource, resources, synthesised } from './synthesised.ts';

const { data, api, notices, web } = synthesised({ stage: 'prod' });
const all = (type: string) =>
  [data, api, notices, web].flatMap((template) => Object.entries(resources(template, type)));
const alarms = all('AWS::CloudWatch::Alarm');

describe('alarms', () => {
  it('are these', () => {
    expect(alarms.map(([name]) => name).toSorted()).toEqual([
      'DataTableReadThrottled',
      'DataTableWriteThrottled',
      'Datagsi1ReadThrottled',
      'Datagsi1WriteThrottled',
      'DispatchCrashes',
      'DispatchTurnedAway',
      'FrontCustomerFailures',
      'FrontLinkFailures',
      'FrontRefused',
      'FrontSlow',
      'FrontStaffFailures',
      'IncentivesCrashes',
      'IncentivesTurnedAway',
      'LostNoticesWaiting',
      'OfficeCrashes',
      'OfficeTurnedAway',
      'SendCrashes',
      'SendTurnedAway',
      'StaffCrashes',
      'StaffTurnedAway',
      'StreamLate',
      'SurveyCrashes',
      'SurveyTurnedAway',
      'TaskCrashes',
      'TaskTurnedAway',
      'ToSendWaits',
      'ToTellWaits',
    ]);
  });

  it.each(alarms)(
    '%s says who is hurt and what to do, reaches somebody, and is silent when nobody asks',
    (_, alarm) => {
      expect(alarm.Properties['AlarmDescription']).toMatch(/^Hurt: .{20,}\. To do: .{20,}\.$/);
      expect(alarm.Properties['TreatMissingData']).toBe('notBreaching');
      expect((alarm.Properties['AlarmActions'] as unknown[]).map(readable)).toEqual(['Alarms']);
    },
  );

  it('tell customers from staff by the route in the log of requests', () => {
    const patterns = Object.entries(resources(api, 'AWS::Logs::MetricFilter')).map(([name, { Properties }]) => [
      name,
      Properties['FilterPattern'],
    ]);
    expect(Object.fromEntries(patterns)).toEqual({
      FrontStaffFailuresCount: '{ ($.status = "5*") && ($.route != "*/api/survey/*") && ($.route != "*/api/task/*") }',
      FrontLinkFailuresCount: '{ ($.status = "5*") && ($.route = "*/api/task/*") }',
      FrontCustomerFailuresCount: '{ ($.status = "5*") && ($.route = "*/api/survey/*") }',
      FrontRefusedCount: '{ $.status = "429" }',
    });
  });

  it('are sent by mail to whom the context names, and by CloudWatch only', () => {
    const [[, subscription] = []] = all('AWS::SNS::Subscription');
    expect(subscription?.Properties).toMatchObject({ Protocol: 'email', Endpoint: 'duty@example.com' });
    expect(resource(data, 'AWS::SNS::TopicPolicy', 'AlarmsPolicy').Properties['PolicyDocument']).toMatchObject({
      Statement: expect.arrayContaining([
        expect.objectContaining({ Effect: 'Allow', Principal: { Service: 'cloudwatch.amazonaws.com' } }),
        expect.objectContaining({ Effect: 'Deny', Condition: { Bool: { 'aws:SecureTransport': 'false' } } }),
      ]),
    });
  });
});

describe('logs', () => {
  it('end, every one of them', () => {
    const groups = all('AWS::Logs::LogGroup');
    expect(groups.map(([name]) => name).toSorted()).toEqual([
      'DispatchLogs',
      'FrontRequests',
      'IncentivesLogs',
      'OfficeLogs',
      'SendLogs',
      'StaffLogs',
      'SurveyLogs',
      'TaskLogs',
      'UploadLogs',
    ]);
    for (const [, { Properties }] of groups) expect(Properties['RetentionInDays']).toBe(180);
  });

  it('are named by every function, so that none makes one of its own that never ends', () => {
    const written = all('AWS::Lambda::Function').map(([, { Properties }]) =>
      readable((Properties['LoggingConfig'] as { LogGroup: unknown }).LogGroup),
    );
    expect(written.toSorted()).toEqual([
      'DispatchLogs',
      'IncentivesLogs',
      'OfficeLogs',
      'SendLogs',
      'StaffLogs',
      'SurveyLogs',
      'TaskLogs',
      'UploadLogs',
    ]);
  });

  it('of requests hold routes, and nothing that tells a survey’s secret or who asked', () => {
    const { Format } = resource(api, 'AWS::ApiGatewayV2::Stage', 'FrontStage').Properties['AccessLogSettings'] as {
      Format: string;
    };
    expect(Object.keys(JSON.parse(Format))).toEqual([
      'time',
      'requestId',
      'functionRequestId',
      'route',
      'status',
      'milliseconds',
      'bytes',
    ]);
    expect(Format).not.toMatch(/path|sourceIp|userAgent|authorizer/i);
  });
});
