import { Hono } from 'hono';
import { expect, it } from 'vitest';
import { config } from '#functions/api/config.ts';
import { entranceFromEnvironment } from '#functions/deps.ts';
import { storeOn } from '#lib/store/store.ts';
import { anInstallation } from '#test/support/installation.ts';
import { aTable } from '#test/support/store.ts';

const now = () => '2026-09-20T01:00:00.000Z';
const timeZone = 'Asia/Shanghai';
const environment = { ISSUER: 'https://identity.example', AUDIENCE: 'web' };
const entrance = entranceFromEnvironment(environment, '1.2.3');

it('tells the page, before anybody is known, where to sign in and whose installation it is', async () => {
  const { store } = await anInstallation();
  const reply = await new Hono()
    .get('/config.json', config({ store, now, timeZone }, entrance))
    .request('/config.json');
  expect(reply.headers.get('cache-control')).toBe('no-store');
  expect(await reply.json()).toEqual({
    issuer: 'https://identity.example',
    clientId: 'web',
    local: false,
    version: '1.2.3',
    organisation: { zh: '澄江服务中心', en: 'Chengjiang Service Centre' },
    currency: 'CNY',
    language: 'zh',
    timeZone,
    now: now(),
  });
});

it('answers in an empty installation too', async () => {
  const store = storeOn((await aTable()).client);
  const reply = await new Hono()
    .get('/config.json', config({ store, now, timeZone }, entrance))
    .request('/config.json');
  expect(await reply.json()).toMatchObject({ organisation: { zh: '衡绩', en: 'Hengji' }, language: null });
});

it('takes a client of its own where tokens are issued for somebody else', () => {
  expect(entranceFromEnvironment({ ...environment, CLIENT_ID: 'browser' }, '1.2.3').clientId).toBe('browser');
});
