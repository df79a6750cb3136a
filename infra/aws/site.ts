import { Fn } from 'aws-cdk-lib';
import { Certificate } from 'aws-cdk-lib/aws-certificatemanager';
import * as cloudfront from 'aws-cdk-lib/aws-cloudfront';
import { HttpOrigin, S3BucketOrigin } from 'aws-cdk-lib/aws-cloudfront-origins';
import type { IBucket } from 'aws-cdk-lib/aws-s3';
import { Construct } from 'constructs';
import { pagePolicy, surveyPolicy } from '../page-policy.ts';
import { argued } from './argued.ts';
import { responseHeaders } from './response-headers.ts';
import type { Settings } from './settings.ts';

interface SiteProps {
  readonly settings: Settings;
  readonly pages: IBucket;
  /** Address of the HTTP API. */
  readonly api: string;
}

/** One address for pages and API, so that no other origin has to be trusted. */
export class Site extends Construct {
  readonly distribution: cloudfront.Distribution;

  constructor(scope: Construct, id: string, { settings, pages, api }: SiteProps) {
    super(scope, id);
    const { issuer, signInOrigins } = settings;
    const asked = [...new Set([issuer, ...signInOrigins].map((address) => new URL(address).origin))];
    const headers = responseHeaders(this, 'Headers', pagePolicy(asked));
    const surveyHeaders = responseHeaders(this, 'SurveyHeaders', surveyPolicy);

    const files = fromBucket(pages, headers);
    const page = { ...files, functionAssociations: [this.whichPage()] };
    const { read, all } = fromApi(api, headers);
    this.distribution = new cloudfront.Distribution(this, 'Distribution', {
      comment: `Hengji ${settings.stageName}`,
      defaultBehavior: page,
      additionalBehaviors: {
        '/s/*': { ...page, responseHeadersPolicy: surveyHeaders },
        '/assets/*': files,
        '/api/*': all,
        '/config.json': read,
        '/openapi.json': read,
        '/healthz': read,
      },
      httpVersion: cloudfront.HttpVersion.HTTP2_AND_3,
      // The cheapest class has no edge in Asia.
      priceClass: cloudfront.PriceClass.PRICE_CLASS_200,
      ...this.name(settings),
    });
    argued(this.distribution, settings.domain === undefined ? { ...reasons, ...withoutName } : reasons);
  }

  private whichPage(): cloudfront.FunctionAssociation {
    return {
      eventType: cloudfront.FunctionEventType.VIEWER_REQUEST,
      function: new cloudfront.Function(this, 'WhichPage', {
        code: cloudfront.FunctionCode.fromFile({ filePath: new URL('pages.js', import.meta.url).pathname }),
        runtime: cloudfront.FunctionRuntime.JS_2_0,
      }),
    };
  }

  private name({ domain, certificateArn }: Settings): Partial<cloudfront.DistributionProps> {
    if (domain === undefined || certificateArn === undefined) return {};
    return {
      minimumProtocolVersion: cloudfront.SecurityPolicyProtocol.TLS_V1_2_2021,
      domainNames: [domain],
      certificate: Certificate.fromCertificateArn(this, 'Certificate', certificateArn),
    };
  }
}

function fromBucket(pages: IBucket, responseHeadersPolicy: cloudfront.IResponseHeadersPolicyRef) {
  return {
    origin: S3BucketOrigin.withOriginAccessControl(pages),
    cachePolicy: cloudfront.CachePolicy.CACHING_OPTIMIZED,
    viewerProtocolPolicy: cloudfront.ViewerProtocolPolicy.REDIRECT_TO_HTTPS,
    responseHeadersPolicy,
  } satisfies cloudfront.BehaviorOptions;
}

/** Nothing of the API is kept at the edge. Authorization, If-Match, Idempotency-Key and Accept-Language pass, the host does not. */
function fromApi(api: string, responseHeadersPolicy: cloudfront.IResponseHeadersPolicyRef) {
  const read = {
    origin: new HttpOrigin(Fn.parseDomainName(api), {
      protocolPolicy: cloudfront.OriginProtocolPolicy.HTTPS_ONLY,
      originSslProtocols: [cloudfront.OriginSslPolicy.TLS_V1_2],
    }),
    cachePolicy: cloudfront.CachePolicy.CACHING_DISABLED,
    originRequestPolicy: cloudfront.OriginRequestPolicy.ALL_VIEWER_EXCEPT_HOST_HEADER,
    // A token that was sent without encryption is lost already: it is refused, not redirected.
    viewerProtocolPolicy: cloudfront.ViewerProtocolPolicy.HTTPS_ONLY,
    responseHeadersPolicy,
  } satisfies cloudfront.BehaviorOptions;
  return { read, all: { ...read, allowedMethods: cloudfront.AllowedMethods.ALLOW_ALL } };
}

const reasons = {
  'AwsSolutions-CFR1': 'People travel, and customers answer their survey from wherever they are.',
  'AwsSolutions-CFR2':
    'A web ACL costs a fixed fee per month and has to be made in us-east-1; the API has its own throttle and the survey a concurrency of its own. An installation that wants one attaches it to the distribution.',
  'AwsSolutions-CFR3':
    'CloudFront would log addresses as they were asked for, and the address of a survey holds its secret: whoever reads the log could answer for a customer, or join an answer to an address on the internet. Every request to the API is logged by its route, every read of the bucket by its file.',
} as const;

const withoutName = {
  'AwsSolutions-CFR4':
    'The name that CloudFront gives has CloudFront’s own certificate, which does not let the version of TLS be chosen. With -c domain and -c certificateArn it is TLS 1.2 at least.',
} as const;
