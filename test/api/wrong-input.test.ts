import { beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { byLink, contract } from '#lib/contract/openapi.ts';
import type { Endpoint } from '#lib/contract/endpoint.ts';
import { aCycle, type PlayedCycle } from '#test/support/cycle.ts';
import { anInstallation, type Installation } from '#test/support/installation.ts';

let place: Installation;
let played: PlayedCycle;
beforeAll(async () => {
  place = await anInstallation();
  played = await aCycle(place, 'open');
});

const endpoints = Object.entries(contract)
  .filter(([area]) => !byLink.has(area))
  .flatMap(([area, all]) => Object.entries(all).map(([name, endpoint]) => ({ id: `${area}.${name}`, endpoint })));

const withBody = endpoints.filter(({ endpoint }) => endpoint.body);

/** What exists, where a parameter of this name is asked for. */
const known = (): Record<string, string> => ({
  cycle: played.id,
  evaluation: played.target('0101', 'self').params.evaluation,
  employee: '0101',
  person: '0101',
  unit: '客服部',
  run: '1',
  assignment: 'service',
  year: '2027',
  policy: 'service',
  version: '1',
  score: '80',
});

/** One of a choice, or what exists of this name. */
const valueFor = (name: string, schema: z.ZodType | undefined) =>
  schema instanceof z.ZodEnum ? String(schema.options[0]) : (known()[name] ?? name);

const shapeOf = (schema: z.ZodType | undefined): Readonly<Record<string, z.ZodType>> =>
  schema instanceof z.ZodObject ? schema.shape : {};

/** The path of the endpoint with everything in it that has to be there. */
function address({ path, params, query }: Endpoint): string {
  const part = (name: string) => encodeURIComponent(valueFor(name, shapeOf(params)[name]));
  const needed = Object.entries(shapeOf(query)).filter(([, schema]) => !schema.safeParse(undefined).success);
  const search = new URLSearchParams(needed.map(([name, schema]): [string, string] => [name, valueFor(name, schema)]));
  return `/api${path.replace(/:(\w+)/g, (_, name: string) => part(name))}${needed.length > 0 ? `?${search.toString()}` : ''}`;
}

async function send(method: string, url: string, body: string | undefined, language = 'zh', without: string[] = []) {
  const headers = new Headers({
    authorization: `Bearer ${await place.token('0801')}`,
    'accept-language': language,
    'idempotency-key': crypto.randomUUID(),
    'if-match': '"1"',
  });
  for (const name of without) headers.delete(name);
  const reply = await place.api.request(url, { method, headers, ...(body === undefined ? {} : { body }) });
  const type = reply.headers.get('content-type');
  const text = await reply.text();
  return { status: reply.status, type, problem: type?.includes('json') ? JSON.parse(text) : undefined };
}

describe.each(withBody)('$id', ({ endpoint }) => {
  const url = () => address(endpoint);
  const refused = (reply: Awaited<ReturnType<typeof send>>, code = 'invalid', status = 422) => {
    expect(reply).toMatchObject({ status, type: 'application/problem+json', problem: { code, status } });
    return reply.problem.errors as { path: string; code: string; message: string }[];
  };

  it('refuses what is no JSON', async () => {
    const errors = refused(await send(endpoint.method, url(), '{"a":'));
    expect(errors).toEqual([{ path: '', code: 'body', message: '请求内容不是有效的 JSON。' }]);
  });

  it.each(['null', '[]', '"text"', '7'])('refuses %s, which is no object', async (body) => {
    const errors = refused(await send(endpoint.method, url(), body));
    expect(errors).toEqual([{ path: '', code: 'input.wrong', message: '格式不对，请改正。' }]);
  });

  it('refuses an unknown key, at its path', async () => {
    const errors = refused(await send(endpoint.method, url(), '{"surprise":1}', 'en'));
    expect(errors).toContainEqual({
      path: 'surprise',
      code: 'input.unknown',
      message: 'This is not known here; leave it out.',
    });
  });

  const most = endpoint.mostKilobytes ?? 256;
  it(`refuses more than ${most} KB`, async () => {
    const errors = refused(await send(endpoint.method, url(), JSON.stringify({ reason: '长'.repeat(most * 350) })));
    expect(errors).toEqual([{ path: '', code: 'body.too-big', message: `请求太大，最多 ${most} KB。` }]);
  });
});

describe('headers', () => {
  const matched = endpoints.filter(({ endpoint }) => endpoint.ifMatch);
  it.each(matched)('$id needs the version that was seen', async ({ endpoint }) => {
    const body = endpoint.body ? '{}' : undefined;
    const reply = await send(endpoint.method, address(endpoint), body, 'zh', ['if-match']);
    expect(reply).toMatchObject({ status: 428, problem: { code: 'version-required' } });
  });

  const posted = endpoints.filter(({ endpoint }) => endpoint.method === 'POST');
  it.each(posted)('$id needs an Idempotency-Key', async ({ endpoint }) => {
    const body = endpoint.body ? '{}' : undefined;
    const reply = await send(endpoint.method, address(endpoint), body, 'zh', ['idempotency-key']);
    expect(reply).toMatchObject({ status: 400, problem: { code: 'idempotency-key-required' } });
  });
});

describe('addresses', () => {
  it.each(endpoints)('$id refuses an address that is too long, without an error of ours', async ({ endpoint }) => {
    const long = '长'.repeat(700);
    const path = endpoint.path.replace(/:(\w+)/g, () => encodeURIComponent(long));
    const reply = await send(
      endpoint.method,
      `/api${path}?unit=${encodeURIComponent(long)}`,
      endpoint.body ? '{}' : undefined,
    );
    expect(reply.status).toBeLessThan(500);
  });

  it('that nobody knows are told in both languages', async () => {
    expect((await send('GET', '/api/nothing', undefined, 'en')).problem).toMatchObject({
      status: 404,
      detail: 'Not found. The link may be out of date.',
    });
    expect((await send('GET', '/api/nothing', undefined)).problem.detail).toBe('没有找到，链接可能已失效。');
  });
});
