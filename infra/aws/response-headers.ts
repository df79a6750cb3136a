import { Duration, Stack } from 'aws-cdk-lib';
import { HeadersFrameOption, HeadersReferrerPolicy, ResponseHeadersPolicy } from 'aws-cdk-lib/aws-cloudfront';
import type { Construct } from 'constructs';
import { referrerPolicy } from '../page-policy.ts';

/** The headers that go with every answer, whoever gave it; `contentSecurityPolicy` says what a page may do. */
export function responseHeaders(scope: Construct, id: string, contentSecurityPolicy: string): ResponseHeadersPolicy {
  const override = true;
  return new ResponseHeadersPolicy(scope, id, {
    responseHeadersPolicyName: `${Stack.of(scope).stackName}-${Stack.of(scope).region}-${id}`,
    securityHeadersBehavior: {
      contentSecurityPolicy: { contentSecurityPolicy, override },
      strictTransportSecurity: { accessControlMaxAge: Duration.days(365), includeSubdomains: false, override },
      contentTypeOptions: { override },
      frameOptions: { frameOption: HeadersFrameOption.DENY, override },
      referrerPolicy: { referrerPolicy: referrerPolicies[referrerPolicy], override },
    },
    customHeadersBehavior: {
      customHeaders: [
        { header: 'Cross-Origin-Opener-Policy', value: 'same-origin', override },
        { header: 'Permissions-Policy', value: 'camera=(), geolocation=(), microphone=()', override },
      ],
    },
  });
}

const referrerPolicies = { 'same-origin': HeadersReferrerPolicy.SAME_ORIGIN };
