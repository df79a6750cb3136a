import { createLocalJWKSet, createRemoteJWKSet, errors, type JSONWebKeySet, type JWTPayload, jwtVerify } from 'jose';
import type { Clock } from '#lib/app/clock.ts';
import { DomainError } from '#lib/domain/error.ts';

/** Why a request is not known to come from anybody. Only `expired` can be mended by signing in again without a word. */
export class TokenRefused extends DomainError {
  readonly why: 'missing' | 'expired' | 'invalid';
  constructor(why: TokenRefused['why']) {
    super(why === 'expired' ? 'token-expired' : 'unauthenticated');
    this.name = 'TokenRefused';
    this.why = why;
  }
}

interface VerifierOptions {
  /** The address that tokens must name as their issuer. */
  issuer: string;
  /** The client for which tokens must have been issued. */
  audience: string;
  /** The issuer's public keys, or where they are; then they are fetched when first needed, and again for an unknown key. */
  jwks: URL | JSONWebKeySet;
  now: Clock['now'];
}

/** Who a signed token says is asking; what they may is read from the table. */
export type Verifier = (authorization: string | undefined) => Promise<{ sub: string }>;

/** Checks `Authorization: Bearer …` headers. Throws TokenRefused; an issuer that cannot be reached throws as it does. */
export function verifier({ issuer, audience, jwks, now }: VerifierOptions): Verifier {
  const keys = jwks instanceof URL ? createRemoteJWKSet(jwks) : createLocalJWKSet(jwks);
  return async (authorization) => {
    const token = /^Bearer +([^\s]+)$/i.exec(authorization ?? '')?.[1];
    if (token === undefined) throw new TokenRefused('missing');
    try {
      const { payload } = await jwtVerify(token, keys, {
        issuer,
        algorithms: ['ES256', 'RS256'],
        requiredClaims: ['sub', 'exp'],
        currentDate: new Date(now().epochMilliseconds),
      });
      if (!payload.sub || !isFor(audience, payload)) throw new TokenRefused('invalid');
      return { sub: payload.sub };
    } catch (error) {
      throw refusalFor(error);
    }
  };
}

/** Cognito's access tokens have no audience and name the client instead. */
function isFor(audience: string, { aud, client_id }: JWTPayload): boolean {
  return aud === undefined ? client_id === audience : [aud].flat().includes(audience);
}

const faultsOfTheToken = [
  errors.JWTClaimValidationFailed,
  errors.JWTInvalid,
  errors.JWSInvalid,
  errors.JWSSignatureVerificationFailed,
  errors.JOSEAlgNotAllowed,
  errors.JOSENotSupported,
  errors.JWKSNoMatchingKey,
];

function refusalFor(error: unknown): unknown {
  if (error instanceof errors.JWTExpired) return new TokenRefused('expired');
  return faultsOfTheToken.some((kind) => error instanceof kind) ? new TokenRefused('invalid') : error;
}
