import { RemovalPolicy, Stack } from 'aws-cdk-lib';
import { Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { LogGroup } from 'aws-cdk-lib/aws-logs';
import type { IBucket } from 'aws-cdk-lib/aws-s3';
import { BucketDeployment, type BucketDeploymentProps, CacheControl, Source } from 'aws-cdk-lib/aws-s3-deployment';
import { Construct } from 'constructs';
import { argued } from './argued.ts';
import type { Stage } from './stages.ts';

interface PageUploadProps {
  readonly bucket: IBucket;
  /** Folder of the built web application. */
  readonly folder: string;
  readonly stage: Stage;
}

/** Puts the built pages into their bucket: first what pages refer to, then the pages. */
export class PageUpload extends Construct {
  constructor(scope: Construct, id: string, { bucket, folder, stage }: PageUploadProps) {
    super(scope, id);
    const logGroup = new LogGroup(this, 'Logs', { retention: stage.logsKept, removalPolicy: RemovalPolicy.DESTROY });
    const role = new Role(this, 'Role', { assumedBy: new ServicePrincipal('lambda.amazonaws.com') });
    logGroup.grantWrite(role);
    const common = {
      destinationBucket: bucket,
      role,
      logGroup,
      // Whoever has an older page open still loads its parts: nothing is taken away under them.
      prune: false,
      retainOnDelete: stage.keepsData,
    } satisfies Partial<BucketDeploymentProps>;
    const assets = new BucketDeployment(this, 'Assets', {
      ...common,
      sources: [Source.asset(`${folder}/assets`)],
      destinationKeyPrefix: 'assets',
      // Their names carry their content's hash.
      cacheControl: [CacheControl.fromString('public, max-age=31536000, immutable')],
    });
    const pages = new BucketDeployment(this, 'Pages', {
      ...common,
      sources: [Source.asset(folder, { exclude: ['assets'] })],
      // Asked for anew each time, so that no cache has to be emptied after a deployment.
      cacheControl: [CacheControl.noCache()],
    });
    pages.node.addDependency(assets);
    argued(role, wildcards);
    const helpers = Stack.of(this).node.children.filter(({ node }) =>
      node.id.startsWith('Custom::CDKBucketDeployment'),
    );
    for (const one of helpers)
      argued(one, { 'AwsSolutions-L1': `${helper} its runtime comes with the CDK's version.` });
  }
}

const helper = 'The CDK’s own upload helper, which runs during deployments only:';
const staging = 'arn:<AWS::Partition>:s3:::cdk-hnb659fds-assets-<AWS::AccountId>-<AWS::Region>';

/** The wildcards that the CDK grants its helper, none of them beyond the two buckets. */
const wildcards = {
  'AwsSolutions-IAM5[Action::s3:GetObject*]': `${helper} it reads the built files and compares.`,
  'AwsSolutions-IAM5[Action::s3:GetBucket*]': `${helper} it asks whether the bucket is still its own.`,
  'AwsSolutions-IAM5[Action::s3:List*]': `${helper} it compares what is there with what was built.`,
  'AwsSolutions-IAM5[Action::s3:Abort*]': `${helper} it cleans up an upload that broke off.`,
  'AwsSolutions-IAM5[Action::s3:DeleteObject*]': `${helper} it empties the bucket of a stage that keeps nothing.`,
  [`AwsSolutions-IAM5[Resource::${staging}/*]`]: `${helper} the built files lie in the bucket that bootstrapping made.`,
  'AwsSolutions-IAM5[Resource::<PagesAB854480.Arn>/*]': `${helper} it writes all pages, whatever their names.`,
} as const;
