import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { resource, resources, synthesised } from './synthesised.ts';

const { web } = synthesised({ signInOrigins: 'https://tokens.example' });

interface Behavior {
  readonly PathPattern?: string;
  readonly TargetOriginId: string;
  readonly CachePolicyId: string;
  readonly OriginRequestPolicyId?: string;
  readonly AllowedMethods?: string[];
  readonly FunctionAssociations?: unknown[];
  readonly ResponseHeadersPolicyId: { Ref: string };
}

interface Distribution {
  readonly DefaultCacheBehavior: Behavior;
  readonly CacheBehaviors: Behavior[];
  readonly Origins: { Id: string; S3OriginConfig?: unknown; OriginAccessControlId?: unknown }[];
  readonly CustomErrorResponses?: unknown;
}

const distribution = resource(web, 'AWS::CloudFront::Distribution', 'SiteDistribution').Properties[
  'DistributionConfig'
] as Distribution;

const caching = {
  '658327ea-f89d-4fab-a63d-7e88639e58f6': 'kept',
  '4135ea2d-6df8-44a3-9df3-4b5a84be39ad': 'never kept',
};
const allViewerExceptHost = 'b689b0a8-53d0-40ab-baf2-68738e2966ac';
const bucket = distribution.Origins.find(({ S3OriginConfig }) => S3OriginConfig)?.Id;

describe('the site', () => {
  it('sends each address where it belongs', () => {
    const ways = [distribution.DefaultCacheBehavior, ...distribution.CacheBehaviors].map((way) => [
      way.PathPattern ?? 'everything else',
      way.TargetOriginId === bucket ? 'pages' : 'api',
      caching[way.CachePolicyId as keyof typeof caching],
      way.OriginRequestPolicyId === allViewerExceptHost ? 'all headers but Host' : 'no headers',
      way.AllowedMethods?.includes('POST') ? 'reads and writes' : 'reads',
      way.FunctionAssociations ? 'one page for all' : 'as asked',
    ]);
    expect(ways).toEqual([
      ['everything else', 'pages', 'kept', 'no headers', 'reads', 'one page for all'],
      ['/s/*', 'pages', 'kept', 'no headers', 'reads', 'one page for all'],
      ['/assets/*', 'pages', 'kept', 'no headers', 'reads', 'as asked'],
      ['/api/*', 'api', 'never kept', 'all headers but Host', 'reads and writes', 'as asked'],
      ['/config.json', 'api', 'never kept', 'all headers but Host', 'reads', 'as asked'],
      ['/openapi.json', 'api', 'never kept', 'all headers but Host', 'reads', 'as asked'],
      ['/healthz', 'api', 'never kept', 'all headers but Host', 'reads', 'as asked'],
    ]);
  });

  it('never turns a refusal into a page', () => {
    expect(distribution.CustomErrorResponses).toBeUndefined();
  });

  it.each([
    ['/', '/index.html'],
    ['/hr/cycles/2026Q3-service/review', '/index.html'],
    ['/results/2026.Q3', '/index.html'],
    ['/callback', '/index.html'],
    ['/s/a-secret', '/survey.html'],
    ['/t/a-secret', '/index.html'],
    ['/docs', '/docs.html'],
  ])('answers %s with %s, and tells the bucket nothing more', (uri, page) => {
    const code = readFileSync('infra/aws/pages.js', 'utf8');
    const request = { uri, querystring: { code: { value: 'x' } } };
    const sent: unknown = runInNewContext(`${code}; handler({ request: given })`, { given: request });
    expect(sent).toEqual({ uri: page, querystring: {} });
  });
});

describe('the content policy', () => {
  const headers = (name: string) =>
    resource(web, 'AWS::CloudFront::ResponseHeadersPolicy', name).Properties['ResponseHeadersPolicyConfig'] as {
      SecurityHeadersConfig: { ContentSecurityPolicy: { ContentSecurityPolicy: string } };
    };
  const policy = (name: string) =>
    Object.fromEntries(
      headers(name)
        .SecurityHeadersConfig.ContentSecurityPolicy.ContentSecurityPolicy.split('; ')
        .map((part) => [part.split(' ')[0], part.split(' ').slice(1).join(' ')]),
    );

  it('runs nothing inline, asks nobody but us and the issuer, and cannot be framed', () => {
    expect(policy('SiteHeaders')).toEqual({
      'default-src': "'none'",
      'script-src': "'self'",
      'style-src': "'self'",
      'style-src-elem': "'self' 'unsafe-inline'",
      'style-src-attr': "'none'",
      'img-src': "'self' data:",
      'font-src': "'self'",
      'connect-src': "'self' https://identity.example https://tokens.example",
      'form-action': "'self'",
      'base-uri': "'none'",
      'frame-ancestors': "'none'",
    });
  });

  it('of the survey allows nothing inline at all, and nobody but us', () => {
    expect(JSON.stringify(policy('SiteSurveyHeaders'))).not.toContain('unsafe');
    expect(policy('SiteSurveyHeaders')).toMatchObject({ 'style-src': "'self'", 'connect-src': "'self'" });
    const survey = distribution.CacheBehaviors.find(({ PathPattern }) => PathPattern === '/s/*');
    expect(survey?.ResponseHeadersPolicyId.Ref).toContain('SurveyHeaders');
  });

  it('comes with the other headers on every answer', () => {
    for (const name of ['SiteHeaders', 'SiteSurveyHeaders'])
      expect(headers(name).SecurityHeadersConfig).toMatchObject({
        StrictTransportSecurity: { AccessControlMaxAgeSec: 31_536_000, Override: true },
        ContentTypeOptions: { Override: true },
        FrameOptions: { FrameOption: 'DENY', Override: true },
        ReferrerPolicy: { ReferrerPolicy: 'same-origin', Override: true },
      });
  });
});

describe('the buckets', () => {
  const closed = {
    BlockPublicAcls: true,
    BlockPublicPolicy: true,
    IgnorePublicAcls: true,
    RestrictPublicBuckets: true,
  };

  it('are closed to the public and encrypted', () => {
    const buckets = resources(web, 'AWS::S3::Bucket');
    expect(Object.keys(buckets).toSorted()).toEqual(['Pages', 'PagesLog']);
    for (const { Properties } of Object.values(buckets)) {
      expect(Properties['PublicAccessBlockConfiguration']).toEqual(closed);
      expect(Properties).toHaveProperty('BucketEncryption');
    }
  });

  it('let CloudFront read pages, for this site, over TLS, and nobody else', () => {
    expect(distribution.Origins.find(({ Id }) => Id === bucket)?.OriginAccessControlId).toBeDefined();
    const { Statement } = resource(web, 'AWS::S3::BucketPolicy', 'PagesPolicy').Properties['PolicyDocument'] as {
      Statement: { Effect: string; Principal: unknown; Action: unknown; Condition: object }[];
    };
    expect(Statement.map(({ Effect, Principal, Action }) => [Effect, Principal, Action])).toEqual([
      ['Deny', { AWS: '*' }, 's3:*'],
      ['Allow', { Service: 'cloudfront.amazonaws.com' }, 's3:GetObject'],
    ]);
    expect(Statement[0]?.Condition).toEqual({ Bool: { 'aws:SecureTransport': 'false' } });
    expect(JSON.stringify(Statement[1]?.Condition)).toContain('SiteDistribution');
  });

  it('get what pages refer to before the pages, and lose nothing that an open page still needs', () => {
    const uploads = resources(web, 'Custom::CDKBucketDeployment');
    expect(uploads['UploadAssetsCustomResource']?.Properties).toMatchObject({
      Prune: false,
      DestinationBucketKeyPrefix: 'assets',
      SystemMetadata: { 'cache-control': 'public, max-age=31536000, immutable' },
    });
    expect(uploads['UploadPagesCustomResource']).toMatchObject({
      Properties: { Prune: false, SystemMetadata: { 'cache-control': 'no-cache' } },
      DependsOn: expect.arrayContaining([expect.stringContaining('UploadAssetsCustomResource')]),
    });
  });
});
