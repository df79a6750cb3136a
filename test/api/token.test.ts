import { createServer } from 'node:http';
import { once } from 'node:events';
import { exportJWK, generateKeyPair, type JWTPayload, SignJWT } from 'jose';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { TokenRefused, verifier } from '#functions/api/token.ts';

const issuer = 'https://issuer.example';
const audience = 'web';
const now = Temporal.Instant.from('2026-09-30T01:00:00Z');
const seconds = now.epochMilliseconds / 1000;

const ours = await generateKeyPair('ES256', { extractable: true });
const foreign = await generateKeyPair('ES256');
const jwks = { keys: [{ ...(await exportJWK(ours.publicKey)), kid: 'k1', alg: 'ES256' }] };
const verify = verifier({ issuer, audience, jwks, now: () => now });

const claims = { iss: issuer, aud: audience, sub: 'E001', iat: seconds, exp: seconds + 3600 };
const sign = (payload: JWTPayload, { key = ours.privateKey, kid = 'k1' } = {}) =>
  new SignJWT(payload).setProtectedHeader({ alg: 'ES256', kid }).sign(key);
const without = (name: keyof typeof claims) =>
  Object.fromEntries(Object.entries(claims).filter(([key]) => key !== name));
const encoded = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');

describe('a token', () => {
  it('says who is asking', async () => {
    expect(await verify(`Bearer ${await sign(claims)}`)).toEqual({ sub: 'E001' });
    expect(await verify(`bearer ${await sign({ ...claims, aud: ['else', audience] })}`)).toEqual({ sub: 'E001' });
  });

  it('without an audience counts for the client it names', async () => {
    expect(await verify(`Bearer ${await sign({ ...without('aud'), client_id: audience })}`)).toEqual({ sub: 'E001' });
    await expect(verify(`Bearer ${await sign({ ...claims, aud: 'else', client_id: audience })}`)).rejects.toMatchObject(
      { why: 'invalid' },
    );
  });

  it.each([undefined, '', 'Bearer', 'Bearer ', 'Basic dTpw', 'Bearer a b'])('is missing in %j', async (header) => {
    const refused = verify(header);
    await expect(refused).rejects.toBeInstanceOf(TokenRefused);
    await expect(refused).rejects.toMatchObject({ why: 'missing', code: 'unauthenticated' });
  });

  it('expires', async () => {
    const old = await sign({ ...claims, exp: seconds });
    await expect(verify(`Bearer ${old}`)).rejects.toMatchObject({ why: 'expired', code: 'token-expired' });
  });

  it.each([
    ['of another issuer', () => sign({ ...claims, iss: 'https://else.example' })],
    ['for another audience', () => sign({ ...claims, aud: 'else' })],
    ['for no audience', () => sign(without('aud'))],
    ['about nobody', () => sign(without('sub'))],
    ['that never expires', () => sign(without('exp'))],
    ['not valid yet', () => sign({ ...claims, nbf: seconds + 60 })],
    ['signed with a foreign key', () => sign(claims, { key: foreign.privateKey })],
    ['signed with an unknown key', () => sign(claims, { key: foreign.privateKey, kid: 'k2' })],
    ['without a signature', () => Promise.resolve(`${encoded({ alg: 'none' })}.${encoded(claims)}.`)],
    ['that is none', () => Promise.resolve('not.a.token')],
  ])('%s is refused', async (_, make) => {
    await expect(verify(`Bearer ${await make()}`)).rejects.toMatchObject({ why: 'invalid', code: 'unauthenticated' });
  });

  it('whose content was changed is refused', async () => {
    const [head, , signature] = (await sign(claims)).split('.');
    const changed = `${head}.${encoded({ ...claims, sub: 'HR001' })}.${signature}`;
    await expect(verify(`Bearer ${changed}`)).rejects.toMatchObject({ why: 'invalid' });
  });

  it('signed with the public key as a shared secret is refused', async () => {
    const secret = Buffer.from(JSON.stringify(jwks.keys[0]));
    const forged = await new SignJWT(claims).setProtectedHeader({ alg: 'HS256', kid: 'k1' }).sign(secret);
    await expect(verify(`Bearer ${forged}`)).rejects.toMatchObject({ why: 'invalid' });
  });
});

describe('the issuer’s keys', () => {
  it('are fetched from their address', async () => {
    const server = createServer((_, answer) => answer.end(JSON.stringify(jwks))).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const address = server.address();
    const port = typeof address === 'object' ? address?.port : undefined;
    const remote = verifier({ issuer, audience, jwks: new URL(`http://127.0.0.1:${port}/`), now: () => now });
    expect(await remote(`Bearer ${await sign(claims)}`)).toEqual({ sub: 'E001' });
    server.closeAllConnections();
    server.close();
  });

  it('that cannot be reached are not the caller’s fault', async () => {
    const lost = verifier({ issuer, audience, jwks: new URL('http://127.0.0.1:1/'), now: () => now });
    await expect(lost(`Bearer ${await sign(claims)}`)).rejects.not.toBeInstanceOf(TokenRefused);
  });
});
