import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { type AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type CryptoKey, exportJWK, generateKeyPair, SignJWT } from 'jose';
import { afterAll, beforeAll, describe, expect, inject, it, vi } from 'vitest';
import { bundleFunctions } from '#infra/local/bundle.ts';
import { aCycle, aDraft, aNewCycle, type PlayedCycle } from '#test/support/cycle.ts';
import { anInstallation } from '#test/support/installation.ts';
import { gzipKilobytes, mostWeight } from '#test/support/weight.ts';

interface Answer {
  statusCode: number;
  body: string;
  headers: Record<string, string>;
  isBase64Encoded?: boolean;
}
type Handler = (event: object, context: object) => Promise<Answer>;

let folder: string;
let keys: Server;
let secret: CryptoKey;
let played: PlayedCycle;
let api: Handler;
let office: Handler;
let survey: Handler;
const said: string[] = [];
const issuer = 'https://identity.example';

beforeAll(async () => {
  vi.spyOn(console, 'log').mockImplementation((line: string) => void said.push(line));
  const place = await anInstallation();
  // The deployed functions read the real clock: nothing closes while this test is remembered.
  const late = Object.fromEntries(Object.keys(aNewCycle().dates).map((name) => [name, '2099-12-31']));
  played = await aCycle(place, 'open', aNewCycle({ dates: { ...aNewCycle().dates, ...late } }));
  const { publicKey, privateKey } = await generateKeyPair('ES256');
  secret = privateKey;
  const published = { keys: [{ ...(await exportJWK(publicKey)), alg: 'ES256', kid: 'test' }] };
  keys = createServer((_, reply) => reply.setHeader('content-type', 'application/json').end(JSON.stringify(published)));
  await new Promise<void>((listening) => keys.listen(0, '127.0.0.1', listening));
  Object.assign(process.env, {
    TABLE_NAME: place.client.tableName,
    DYNAMODB_ENDPOINT: inject('engineEndpoint'),
    ISSUER: issuer,
    AUDIENCE: 'web',
    JWKS_URL: `http://127.0.0.1:${(keys.address() as AddressInfo).port}/jwks.json`,
  });
  // Beside node_modules, because the runtime's own SDK is not bundled.
  folder = await mkdtemp(resolve('node_modules/.functions-'));
  await bundleFunctions(folder);
  const load = async (name: string) =>
    ((await import(/* @vite-ignore */ pathToFileURL(join(folder, `${name}.mjs`)).href)) as { handler: Handler })
      .handler;
  [api, office, survey] = await Promise.all([load('api'), load('office'), load('survey')]);
}, 60_000);

afterAll(async () => {
  keys.close();
  await rm(folder, { recursive: true, force: true });
});

const tokenOf = (person: string) =>
  new SignJWT({})
    .setProtectedHeader({ alg: 'ES256', kid: 'test' })
    .setIssuer(issuer)
    .setAudience('web')
    .setSubject(person)
    .setExpirationTime('1h')
    .sign(secret);

/** As API Gateway's HTTP APIs send it, payload 2.0. */
function anEvent(
  method: string,
  path: string,
  over: { body?: unknown; headers?: Record<string, string>; route?: string } = {},
) {
  const [rawPath = '', rawQueryString = ''] = path.split('?');
  return {
    version: '2.0',
    routeKey: over.route ?? '$default',
    rawPath,
    rawQueryString,
    headers: { host: 'api.example', 'content-type': 'application/json', ...over.headers },
    requestContext: {
      accountId: '123456789012',
      apiId: 'api',
      domainName: 'api.example',
      domainPrefix: 'api',
      http: { method, path: rawPath, protocol: 'HTTP/1.1', sourceIp: '192.0.2.7', userAgent: 'test' },
      requestId: 'request-1',
      routeKey: over.route ?? '$default',
      stage: '$default',
      time: '21/Sep/2026:09:00:00 +0800',
      timeEpoch: 1_789_952_400_000,
    },
    body: over.body === undefined ? undefined : JSON.stringify(over.body),
    isBase64Encoded: false,
  };
}
const context = { awsRequestId: 'request-1', getRemainingTimeInMillis: () => 10_000 };
const signedIn = async (person: string, more: Record<string, string> = {}) => ({
  headers: { authorization: `Bearer ${await tokenOf(person)}`, 'accept-language': 'en', ...more },
});

describe('the API as it is deployed', () => {
  it('says that it is well', async () => {
    const answer = await api(anEvent('GET', '/healthz'), context);
    expect(answer.statusCode).toBe(200);
    expect(JSON.parse(answer.body)).toMatchObject({ status: 'ok' });
  });

  it('answers who is signed in, with keys that it fetches', async () => {
    const answer = await api(anEvent('GET', '/api/me', await signedIn('0101')), context);
    expect(JSON.parse(answer.body)).toMatchObject({ person: { id: '0101', name: '林小满' } });
    expect(answer.headers).toMatchObject({ 'cache-control': 'no-store' });
  });

  it('reads a query and an encoded path', async () => {
    const unit = encodeURIComponent('客服部');
    const answer = await api(anEvent('GET', `/api/people?unit=${unit}`, await signedIn('0801')), context);
    expect(JSON.parse(answer.body).items).toHaveLength(4);
  });

  it('takes a POST, once, whatever its body is encoded as', async () => {
    const { evaluation } = played.target('0101', 'self').params;
    const path = `/api/cycles/${played.id}/evaluations/${evaluation}/submit`;
    const sent = await signedIn('0101', { 'if-match': '"1"', 'idempotency-key': 'k' });
    const event = anEvent('POST', path, {
      ...sent,
      body: aDraft({ service: 4, teamwork: 4 }, { achievements: '处理了三起投诉' }),
    });
    const plain = await api(event, context);
    expect(JSON.parse(plain.body)).toMatchObject({ state: 'submitted', version: 2 });
    const body = Buffer.from(event.body ?? '').toString('base64');
    const encoded = await api({ ...event, body, isBase64Encoded: true }, context);
    expect([encoded.statusCode, encoded.body]).toEqual([plain.statusCode, plain.body]);
  });

  it('refuses in words', async () => {
    const answer = await api(anEvent('GET', '/api/cycles', await signedIn('0101')), context);
    expect(answer.statusCode).toBe(403);
    expect(answer.headers['content-type']).toBe('application/problem+json');
    expect(JSON.parse(answer.body)).toMatchObject({
      code: 'forbidden',
      reason: 'not-hr',
      detail: 'Only HR may do this.',
    });
  });

  it('lets nobody in without a token', async () => {
    expect((await api(anEvent('GET', '/api/me'), context)).statusCode).toBe(401);
  });

  it('logs which route answered what, and nothing of who asked', async () => {
    said.length = 0;
    await api(anEvent('GET', '/api/me', { ...(await signedIn('0101')), route: 'GET /api/{proxy+}' }), context);
    expect(said.map((line) => JSON.parse(line))).toEqual([
      { requestId: 'request-1', route: 'GET /api/{proxy+}', status: 200 },
    ]);
  });
});

describe('the office as it is deployed', () => {
  it('answers its own paths and leaves every other to the API', async () => {
    const policies = await office(anEvent('GET', '/api/policies', await signedIn('0801')), context);
    expect(JSON.parse(policies.body).items).toHaveLength(1);
    expect((await office(anEvent('GET', '/api/me', await signedIn('0801')), context)).statusCode).toBe(404);
    expect((await api(anEvent('GET', '/api/policies', await signedIn('0801')), context)).statusCode).toBe(404);
  });
});

describe('the survey as it is deployed', () => {
  it('shows a form, takes its answer, and says in words where there is none', async () => {
    const [link = ''] = await played.links('0101', 1);
    const answer = await survey(anEvent('GET', `/api/survey/${link.slice(3)}`), context);
    expect(JSON.parse(answer.body)).toMatchObject({ employee: { name: '林小满' } });
    const body = { scores: { service: 5 }, recommendation: 10, comment: '很耐心', notThisEmployee: false };
    const post = anEvent('POST', `/api/survey/${link.slice(3)}`, { body, headers: { 'idempotency-key': 'k' } });
    expect((await survey(post, context)).statusCode).toBe(200);
    const unknown = await survey(anEvent('GET', '/api/survey/not-a-link-that-there-is'), context);
    expect(JSON.parse(unknown.body)).toMatchObject({ status: 404, reason: 'link' });
  });

  it('has nothing else', async () => {
    for (const path of ['/api/me', '/api/cycles', '/openapi.json'])
      expect((await survey(anEvent('GET', path, await signedIn('0801')), context)).statusCode).toBe(404);
  });
});

describe('the bundles', () => {
  it.each([
    ['api', mostWeight.api],
    ['office', mostWeight.api],
    ['incentives', mostWeight.api],
    ['survey', mostWeight.survey],
    ['task', mostWeight.task],
  ])('of %s stays within %i KB, gzipped', async (name, most) => {
    const size = gzipKilobytes(await readFile(join(folder, `${name}.mjs`)));
    process.stdout.write(`${name}: ${size.toFixed(1)} KB of ${most}\n`);
    expect(size).toBeLessThanOrEqual(most);
  });
});
