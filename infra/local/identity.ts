import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import { Hono } from 'hono';
import { type JSONWebKeySet, SignJWT } from 'jose';
import type { Temporal } from 'temporal-polyfill';
import type { Clock } from '#lib/app/clock.ts';
import { signingKey } from './signing-key.ts';

/** The one client of the local identity, and the audience of its tokens. */
export const localClientId = 'hengji-web';

const codeSeconds = 60;
const tokenSeconds = 3600;

interface IdentityOptions {
  /** The issuer's address, `http://localhost:3000/oidc`: its path is where the routes lie, its origin the only one sent back to. */
  issuer: string;
  dataDir: string;
  clock: Clock;
  personExists: (id: string) => Promise<boolean>;
}

/** What a code stands for until it is redeemed. */
interface Grant {
  person: string;
  redirectUri: string;
  challenge: string;
  nonce: string | undefined;
  until: Temporal.Instant;
}

/**
 * An OpenID Connect issuer for one machine: code flow with PKCE (S256), no passwords, `login_hint` says who signs in.
 * Mount `app` at the root. `keys` verifies its tokens without a request.
 */
export async function localIdentity(options: IdentityOptions): Promise<{ app: Hono; keys: JSONWebKeySet }> {
  const { issuer, dataDir, clock, personExists } = options;
  const key = await signingKey(dataDir);
  const grants = new Map<string, Grant>();
  const app = new Hono().basePath(new URL(issuer).pathname);

  app.get('/.well-known/openid-configuration', (c) => c.json(discovery(issuer)));
  app.get('/jwks.json', (c) => c.json(key.published));

  app.get('/authorize', async (c) => {
    const asked = c.req.query();
    const target = ownAddress(asked['redirect_uri'], issuer);
    // Nobody is sent to an address that has not been checked, not even with an error.
    if (asked['client_id'] !== localClientId) return c.json(refusal('invalid_request', 'unknown client_id'), 400);
    if (!target) return c.json(refusal('invalid_request', 'redirect_uri must lie on this origin'), 400);

    const back = (answer: Record<string, string>) => {
      const state = asked['state'] ? { state: asked['state'] } : {};
      for (const [name, value] of Object.entries({ ...answer, ...state })) target.searchParams.set(name, value);
      return c.redirect(target.href);
    };
    const refused = refusedRequest(asked);
    if (refused) return back(refused);
    const person = asked['login_hint'];
    if (!person) return back(refusal('login_required', 'login_hint must name the person who signs in'));
    if (!(await personExists(person))) return back(refusal('access_denied', `nobody here is called ${person}`));

    const now = clock.now();
    for (const [code, { until }] of grants) if (isOver(until, now)) grants.delete(code);
    const code = randomBytes(32).toString('base64url');
    grants.set(code, {
      person,
      redirectUri: target.href,
      challenge: asked['code_challenge'] ?? '',
      nonce: asked['nonce'],
      until: now.add({ seconds: codeSeconds }),
    });
    return back({ code });
  });

  app.post('/token', async (c) => {
    c.header('cache-control', 'no-store');
    const asked = Object.fromEntries(new URLSearchParams(await c.req.text()));
    if (asked['grant_type'] !== 'authorization_code') return c.json({ error: 'unsupported_grant_type' }, 400);
    if (asked['client_id'] !== localClientId) return c.json({ error: 'invalid_client' }, 401);

    const code = asked['code'] ?? '';
    const grant = grants.get(code);
    // Redeemed once, rightly or not: whoever guesses a verifier has one guess.
    grants.delete(code);
    const now = clock.now();
    const holds =
      grant !== undefined &&
      !isOver(grant.until, now) &&
      asked['redirect_uri'] === grant.redirectUri &&
      isVerifier(asked['code_verifier'] ?? '', grant.challenge);
    if (!holds) return c.json(refusal('invalid_grant', 'the code is unknown, used, too old, or somebody else’s'), 400);

    const issued = Math.floor(now.epochMilliseconds / 1000);
    const sign = (claims: Record<string, string>) =>
      new SignJWT(claims)
        .setProtectedHeader({ alg: 'ES256', kid: key.id, typ: 'JWT' })
        .setIssuer(issuer)
        .setAudience(localClientId)
        .setSubject(grant.person)
        .setIssuedAt(issued)
        .setExpirationTime(issued + tokenSeconds)
        .sign(key.secret);
    return c.json({
      access_token: await sign({}),
      id_token: await sign(grant.nonce ? { nonce: grant.nonce } : {}),
      token_type: 'Bearer',
      expires_in: tokenSeconds,
    });
  });

  return { app, keys: key.published };
}

function discovery(issuer: string) {
  return {
    issuer,
    authorization_endpoint: `${issuer}/authorize`,
    token_endpoint: `${issuer}/token`,
    jwks_uri: `${issuer}/jwks.json`,
    response_types_supported: ['code'],
    grant_types_supported: ['authorization_code'],
    subject_types_supported: ['public'],
    id_token_signing_alg_values_supported: ['ES256'],
    code_challenge_methods_supported: ['S256'],
    token_endpoint_auth_methods_supported: ['none'],
    scopes_supported: ['openid', 'profile'],
  };
}

function refusal(error: string, error_description: string) {
  return { error, error_description };
}

function ownAddress(text: string | undefined, issuer: string): URL | undefined {
  const url = text ? URL.parse(text) : null;
  return url && url.origin === new URL(issuer).origin && url.hash === '' ? url : undefined;
}

function refusedRequest(asked: Record<string, string>) {
  if (asked['response_type'] !== 'code') return refusal('unsupported_response_type', 'response_type must be code');
  if (!asked['state']) return refusal('invalid_request', 'state is missing');
  if (asked['code_challenge_method'] !== 'S256' || !/^[\w-]{43}$/.test(asked['code_challenge'] ?? '')) {
    return refusal('invalid_request', 'a code_challenge of method S256 is required');
  }
  return undefined;
}

function isVerifier(verifier: string, challenge: string): boolean {
  if (!/^[\w.~-]{43,128}$/.test(verifier)) return false;
  const hashed = createHash('sha256').update(verifier).digest('base64url');
  return timingSafeEqual(Buffer.from(hashed), Buffer.from(challenge));
}

function isOver(until: Temporal.Instant, now: Temporal.Instant): boolean {
  return until.epochMilliseconds <= now.epochMilliseconds;
}
