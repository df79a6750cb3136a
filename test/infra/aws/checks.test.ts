import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Validations } from 'aws-cdk-lib';
import { Bucket } from 'aws-cdk-lib/aws-s3';
import { afterEach, expect, it, vi } from 'vitest';
import { pathsApart } from '#infra/aws/paths-apart.ts';
import { deployed } from './synthesised.ts';

interface Report {
  readonly pluginReports: {
    readonly conclusion: string;
    readonly violations: { readonly ruleName: string; readonly violatingConstructs: { constructPath: string }[] }[];
  }[];
}

/** What the security checks find, as `rule @ place`. Findings stop the synthesis. */
function findings({ app, outdir, clear }: ReturnType<typeof deployed>): string[] {
  try {
    app.synth();
    return [];
  } catch {
    const report: Report = JSON.parse(readFileSync(join(outdir, 'validation-report.json'), 'utf8'));
    const found = report.pluginReports.flatMap(({ violations }) => violations);
    return found.flatMap(({ ruleName, violatingConstructs }) =>
      violatingConstructs.map(({ constructPath }) => `${ruleName} @ ${place(constructPath)}`),
    );
  } finally {
    clear();
  }
}

const place = (path: string) => path.replace(/^Hengji-\w+-/, '').replace(/(\/DefaultPolicy)?\/Resource$/, '');

afterEach(() => {
  vi.restoreAllMocks();
});

it.each(['dev', 'prod'])('find nothing in %s', (stage) => {
  expect(findings(deployed({ stage }, { builtinCloudFormationValidation: true }))).toEqual([]);
});

it('would find something', () => {
  const made = deployed();
  const open = new Bucket(made.stacks.web, 'Open');
  expect(open.stack).toBe(made.stacks.web);
  expect(findings(made)).toEqual(['AwsSolutions-S1 @ web/Open', 'AwsSolutions-S10 @ web/Open']);
});

// Written out, so that an exception more is seen in review, and one that is no longer needed goes.
it('have these exceptions, each argued where it is made', () => {
  vi.spyOn(Validations.prototype, 'acknowledge').mockReturnValue();
  const upload = (rule: string) => `AwsSolutions-IAM5[${rule}] @ web/Upload/Role`;
  const unauthorised = [...pathsApart.office, ...pathsApart.incentives]
    .flatMap((first) => [first, `${first}--{proxy+}`])
    .concat('survey--{proxy+}', 'task--{proxy+}', '{proxy+}')
    .map((path) => `AwsSolutions-APIG4 @ api/Front/Api/ANY--api--${path}`);
  expect(findings(deployed()).toSorted()).toEqual([
    ...unauthorised.toSorted(),
    'AwsSolutions-APIG4 @ api/Front/Api/GET--config.json',
    'AwsSolutions-APIG4 @ api/Front/Api/GET--healthz',
    'AwsSolutions-APIG4 @ api/Front/Api/GET--openapi.json',
    'AwsSolutions-CFR1 @ web/Site/Distribution',
    'AwsSolutions-CFR2 @ web/Site/Distribution',
    'AwsSolutions-CFR3 @ web/Site/Distribution',
    'AwsSolutions-CFR4 @ web/Site/Distribution',
    upload('Action::s3:Abort*'),
    upload('Action::s3:DeleteObject*'),
    upload('Action::s3:GetBucket*'),
    upload('Action::s3:GetObject*'),
    upload('Action::s3:List*'),
    'AwsSolutions-IAM5[Resource::*] @ api/Incentives/Role',
    'AwsSolutions-IAM5[Resource::*] @ api/Office/Role',
    'AwsSolutions-IAM5[Resource::*] @ api/Staff/Role',
    'AwsSolutions-IAM5[Resource::*] @ api/Survey/Role',
    'AwsSolutions-IAM5[Resource::*] @ api/Task/Role',
    'AwsSolutions-IAM5[Resource::*] @ jobs/Ticks/Role',
    'AwsSolutions-IAM5[Resource::*] @ notices/Dispatch/Role',
    'AwsSolutions-IAM5[Resource::*] @ notices/Send/Role',
    upload('Resource::<PagesAB854480.Arn>/*'),
    'AwsSolutions-IAM5[Resource::<SendFunction38326C84.Arn>:*] @ notices/Caller',
    'AwsSolutions-IAM5[Resource::<TicksFunctionC72656C7.Arn>:*] @ jobs/Caller',
    upload('Resource::arn:<AWS::Partition>:s3:::cdk-hnb659fds-assets-<AWS::AccountId>-<AWS::Region>/*'),
    'AwsSolutions-IAM5[Resource::arn:<AWS::Partition>:scheduler:<AWS::Region>:<AWS::AccountId>:schedule/hengji-dev-cycles/*] @ jobs/Ticks/Role',
    'AwsSolutions-IAM5[Resource::arn:<AWS::Partition>:scheduler:<AWS::Region>:<AWS::AccountId>:schedule/hengji-dev-cycles/*] @ notices/Dispatch/Role',
    'AwsSolutions-L1 @ web/Custom::CDKBucketDeployment8693BB64968944B69AAFB0CC9EB8756C',
    'AwsSolutions-SQS3 @ jobs/LostTicks',
  ]);
});

it('has one exception less for a site with a name and a certificate of its own', () => {
  const named = { domain: 'appraisal.example.com', certificateArn: 'arn:aws:acm:us-east-1:111111111111:certificate/1' };
  expect(findings(deployed({ ...named, mailFrom: 'hr@example.com' }))).toEqual([]);
});
