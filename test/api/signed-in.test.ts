import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import { beforeAll, describe, expect, it } from 'vitest';
import { cycles } from '#lib/contract/cycles.ts';
import { home, me } from '#lib/contract/me.ts';
import { anInstallation, aPerson, everybody, type Installation } from '#test/support/installation.ts';
import { visitorOf } from '#test/support/visitor.ts';

let place: Installation;
beforeAll(async () => {
  const people = [
    ...everybody,
    aPerson({ id: '0105', left: '2026-09-20' }),
    aPerson({ id: '0106', left: '2026-09-19' }),
  ];
  place = await anInstallation({ people });
});

describe('a token', () => {
  it('that has expired is told apart: whoever it is signs in again and goes on', async () => {
    const token = await place.token('0101', -1);
    expect(await visitorOf(place, '0101')(home, { token, language: 'en' })).toMatchObject({
      status: 401,
      problem: { code: 'token-expired', detail: 'Your sign-in has expired. Sign in again; what you typed is kept.' },
    });
  });

  it('that somebody else signed is refused, whatever it calls its key', async () => {
    const { privateKey, publicKey } = await generateKeyPair('ES256');
    const foreign = async (kid: string) =>
      new SignJWT({})
        .setProtectedHeader({ alg: 'ES256', kid, jwk: await exportJWK(publicKey) })
        .setIssuer('https://identity.example')
        .setAudience('web')
        .setSubject('0801')
        .setExpirationTime('10y')
        .sign(privateKey);
    for (const kid of ['test', 'other'])
      expect(await visitorOf(place, '0801')(cycles.list, { token: await foreign(kid) })).toMatchObject({
        status: 401,
        problem: { code: 'unauthenticated' },
      });
  });

  it('of somebody who is not in the table is refused', async () => {
    expect(await visitorOf(place, '4711')(me)).toMatchObject({ status: 401, problem: { code: 'unauthenticated' } });
  });

  it('is asked for before anything else is looked at', async () => {
    const reply = await place.api.request('/api/cycles', { method: 'POST', body: '{' });
    expect(reply.status).toBe(401);
    expect(reply.headers.get('www-authenticate')).toBe('Bearer');
  });
});

describe('whoever has left', () => {
  it('is let in on the last day, and not after it', async () => {
    expect((await visitorOf(place, '0105')(me)).status).toBe(200);
    expect(await visitorOf(place, '0106')(me)).toMatchObject({ status: 403, problem: { reason: 'left' } });
  });
});

describe('a role', () => {
  it('that is taken away works at once', async () => {
    const hr = visitorOf(place, '0801');
    expect((await hr(cycles.list)).status).toBe(200);
    const known = await place.store.personWithHistory('0801');
    const person = { ...aPerson({ id: '0801' }), ...known?.person, roles: [], version: known?.person.version ?? 0 };
    await place.store.together([place.store.personWrite(person, null)]);
    expect(await hr(cycles.list)).toMatchObject({ status: 403, problem: { reason: 'not-hr' } });
  });
});
