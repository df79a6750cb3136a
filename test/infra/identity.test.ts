import { createHash } from 'node:crypto';
import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { decodeJwt, decodeProtectedHeader } from 'jose';
import { Temporal } from 'temporal-polyfill';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { verifier } from '#functions/api/token.ts';
import { localClientId, localIdentity } from '#infra/local/identity.ts';

const dataDir = await mkdtemp(join(tmpdir(), 'identity-'));
afterAll(() => rm(dataDir, { recursive: true }));

const issuer = 'http://localhost:3000/oidc';
const redirect_uri = 'http://localhost:3000/callback';
const code_verifier = 'v'.repeat(43);
const code_challenge = createHash('sha256').update(code_verifier).digest('base64url');

const morning = Temporal.Instant.from('2026-09-30T01:00:00Z');
let now = morning;
const clock = { now: () => now };
beforeEach(() => {
  now = morning;
});

const personExists = (id: string) => Promise.resolve(id === 'E001');
const { app, keys } = await localIdentity({ issuer, dataDir, clock, personExists });

const request = {
  response_type: 'code',
  client_id: localClientId,
  redirect_uri,
  scope: 'openid profile',
  state: 'abc',
  code_challenge,
  code_challenge_method: 'S256',
  login_hint: 'E001',
};

async function authorize(change: Record<string, string> = {}) {
  const answer = await app.request(`/oidc/authorize?${new URLSearchParams({ ...request, ...change }).toString()}`);
  const location = answer.headers.get('location');
  return { status: answer.status, sentTo: location === null ? null : new URL(location) };
}

const aCode = async (change = {}) => (await authorize(change)).sentTo!.searchParams.get('code')!;

async function redeem(code: string, change: Record<string, string> = {}) {
  const form = {
    grant_type: 'authorization_code',
    client_id: localClientId,
    redirect_uri,
    code,
    code_verifier,
    ...change,
  };
  const answer = await app.request('/oidc/token', { method: 'POST', body: new URLSearchParams(form) });
  const body = (await answer.json()) as Record<string, string>;
  return { status: answer.status, headers: answer.headers, body };
}

describe('the local identity', () => {
  it('describes itself', async () => {
    const found = await (await app.request('/oidc/.well-known/openid-configuration')).json();
    expect(found).toMatchObject({
      issuer,
      authorization_endpoint: `${issuer}/authorize`,
      token_endpoint: `${issuer}/token`,
      jwks_uri: `${issuer}/jwks.json`,
      code_challenge_methods_supported: ['S256'],
    });
  });

  it('publishes its key without the secret, and keeps it to its owner and over a restart', async () => {
    const published = (await (await app.request('/oidc/jwks.json')).json()) as { keys: object[] };
    expect(published.keys).toHaveLength(1);
    expect(published.keys[0]).not.toHaveProperty('d');
    const file = join(dataDir, 'identity-key.json');
    expect((await stat(file)).mode & 0o777).toBe(0o600);
    const before = await readFile(file, 'utf8');
    const again = await localIdentity({ issuer, dataDir, clock, personExists });
    expect(again.keys).toEqual(keys);
    expect(await readFile(file, 'utf8')).toBe(before);
  });

  it('signs a person in, all the way to a token that the API accepts', async () => {
    const { status, sentTo } = await authorize();
    expect(status).toBe(302);
    expect(sentTo?.href.startsWith(`${redirect_uri}?`)).toBe(true);
    expect(sentTo?.searchParams.get('state')).toBe('abc');

    const answer = await redeem(sentTo!.searchParams.get('code')!);
    expect(answer).toMatchObject({ status: 200, body: { token_type: 'Bearer', expires_in: 3600 } });
    expect(answer.headers.get('cache-control')).toBe('no-store');
    expect(answer.headers.get('set-cookie')).toBeNull();

    const token = answer.body['access_token']!;
    expect(decodeProtectedHeader(token)).toMatchObject({ alg: 'ES256', kid: keys.keys[0]?.kid });
    const iat = morning.epochMilliseconds / 1000;
    expect(decodeJwt(token)).toEqual({ iss: issuer, aud: localClientId, sub: 'E001', iat, exp: iat + 3600 });
    const verify = verifier({ issuer, audience: localClientId, jwks: keys, now: clock.now });
    expect(await verify(`Bearer ${token}`)).toEqual({ sub: 'E001' });
    now = morning.add({ seconds: 3599 });
    expect(await verify(`Bearer ${token}`)).toEqual({ sub: 'E001' });
    now = morning.add({ seconds: 3600 });
    await expect(verify(`Bearer ${token}`)).rejects.toMatchObject({ why: 'expired' });
  });

  it('puts the nonce into the id token', async () => {
    const { body } = await redeem(await aCode({ nonce: 'n-1' }));
    expect(decodeJwt(body['id_token']!)).toMatchObject({ sub: 'E001', nonce: 'n-1' });
  });
});

describe('a code', () => {
  it('is good once', async () => {
    const code = await aCode();
    expect((await redeem(code)).status).toBe(200);
    expect(await redeem(code)).toMatchObject({ status: 400, body: { error: 'invalid_grant' } });
  });

  it('is worth nothing with a wrong verifier, and afterwards with the right one neither', async () => {
    const code = await aCode();
    expect(await redeem(code, { code_verifier: 'w'.repeat(43) })).toMatchObject({
      status: 400,
      body: { error: 'invalid_grant' },
    });
    expect((await redeem(code)).status).toBe(400);
  });

  it.each([
    ['no verifier', { code_verifier: '' }],
    ['the challenge for a verifier', { code_verifier: code_challenge.slice(1) }],
    ['another redirect_uri', { redirect_uri: 'http://localhost:3000/other' }],
  ])('is worth nothing with %s', async (_, change) => {
    expect(await redeem(await aCode(), change)).toMatchObject({ status: 400, body: { error: 'invalid_grant' } });
  });

  it('lives for 60 seconds', async () => {
    const [early, late] = [await aCode(), await aCode()];
    now = morning.add({ seconds: 59 });
    expect((await redeem(early)).status).toBe(200);
    now = morning.add({ seconds: 60 });
    expect((await redeem(late)).status).toBe(400);
  });

  it('cannot be invented, and only a code is taken', async () => {
    expect((await redeem('invented')).status).toBe(400);
    expect(await redeem('', { grant_type: 'password' })).toMatchObject({ body: { error: 'unsupported_grant_type' } });
    expect(await redeem(await aCode(), { client_id: 'else' })).toMatchObject({
      status: 401,
      body: { error: 'invalid_client' },
    });
  });
});

describe('an authorization request', () => {
  it.each([
    ['an unknown client', { client_id: 'else' }],
    ['another origin', { redirect_uri: 'http://localhost.example:3000/callback' }],
    ['another port', { redirect_uri: 'http://localhost:3001/callback' }],
    ['a script for an address', { redirect_uri: 'javascript:alert(1)' }],
    ['a fragment', { redirect_uri: `${redirect_uri}#x` }],
    ['no address', { redirect_uri: '' }],
  ])('with %s is answered and sent nowhere', async (_, change) => {
    expect(await authorize(change)).toEqual({ status: 400, sentTo: null });
  });

  it.each([
    ['no challenge', { code_challenge: '' }, 'invalid_request'],
    ['a plain challenge', { code_challenge_method: 'plain' }, 'invalid_request'],
    ['no state', { state: '' }, 'invalid_request'],
    ['another flow', { response_type: 'token' }, 'unsupported_response_type'],
    ['nobody named', { login_hint: '' }, 'login_required'],
    ['an unknown person', { login_hint: 'E999' }, 'access_denied'],
  ])('with %s is sent back with the error', async (_, change, error) => {
    const { sentTo } = await authorize(change);
    expect(sentTo?.searchParams.get('error')).toBe(error);
    expect(sentTo?.searchParams.get('code')).toBeNull();
    expect(sentTo?.searchParams.get('state') ?? '').toBe('state' in change ? '' : 'abc');
  });
});
