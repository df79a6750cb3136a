import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { atTheBrowser } from '#test/support/at-the-browser.ts';
import { openPlace } from '#test/support/place.ts';
import { signedIn } from '#test/support/sign-in.ts';
import { usableProblems } from '#test/support/usable.ts';

// Every screen, in both languages, wide and on a phone: no accessibility violation, nothing wider than the window.
const closed = '2026Q2-service-centre-quarterly';
const open = '2026Q3-service-centre-quarterly';
const decidedAppeal = `/appeals/${closed}/0112?unit=${encodeURIComponent('客服部')}`;
const planned = '2026Q4-service-centre-quarterly';
const screens: Record<string, string[]> = {
  林小满: [
    '/',
    '/inbox',
    '/preferences',
    '/results',
    `/results/${closed}`,
    `/results/${closed}/statement`,
    '/training',
    `/talks/${closed}/0105`,
    '/honours',
    '/nowhere',
    '/hr/cycles',
  ],
  罗青藤: [
    '/',
    '/team',
    `/team/${closed}`,
    `/talks/${closed}/0106?unit=客服部`,
    `/team/${open}`,
    '/improvement',
    '/training/0105',
    `/team/${open}/grid`,
  ],
  莫问: ['/', '/roles', '/approve', `/approve/${closed}`, `/approve/${closed}/promotions`, decidedAppeal],
  孟清明: [
    '/hr',
    '/hr/cycles',
    ...['participants', 'progress', 'review', 'raters', 'results', 'appeals', 'bonus', 'log'].flatMap((tab) => [
      `/hr/cycles/${open}/${tab}`,
      `/hr/cycles/${closed}/${tab}`,
    ]),
    decidedAppeal,
    `/hr/cycles/${closed}/raters?rater=0201`,
    `/hr/cycles/${open}/progress?show=blocked`,
    `/hr/links/${open}`,
    `/hr/statements/${closed}?unit=协调部`,
    `/hr/cycles/${planned}/participants`,
    '/hr/schedule',
    '/hr/schedule?edit=new',
    '/hr/schedule?edit=service-centre-quarterly',
    '/hr/people',
    '/hr/people?person=%2B',
    '/hr/people?person=0105',
    '/hr/people/import',
    '/hr/incentives/promotion',
    '/hr/incentives/honours',
    '/hr/reports',
    '/hr/reports/training',
    '/hr/exports',
    '/hr/audit',
    `/hr/audit?log=${closed}&kind=decided`,
    '/hr/settings',
    '/hr/settings/calendar',
    '/hr/settings/calendar?year=2027',
    '/hr/policies',
    '/hr/policies?new=call-centre',
    '/hr/policies/service-centre-quarterly',
    ...['', '?part=raters', '?part=scales', '?part=indicator-0-2', '?part=indicator-1-0'].map(
      (part) => `/hr/policies/service-centre-quarterly/edit/1${part}`,
    ),
    '/hr/policies/service-centre-quarterly?version=1',
    '/hr/policies?new=import',
    `/hr/simulation?cycle=${closed}`,
    '/hr/incentives/training',
    '/hr/incentives/improvement',
  ],
  沈知微: ['/', '/hr/schedule', '/hr/audit', `/hr/cycles/${closed}/log`],
};

const place = openPlace();
beforeAll(async () => {
  // So that settings, overview and the director's home have a change of roles to show.
  const asked = await fetch(`${place.origin}/api/role-requests`, {
    method: 'POST',
    headers: { authorization: `Bearer ${await signedIn(place.origin, '0011')}`, 'idempotency-key': 'asked' },
    body: JSON.stringify({
      what: 'grant',
      role: 'director',
      person: '0101',
      units: ['管理部'],
      reason: '还没有负责人',
    }),
  });
  if (!asked.ok) throw new Error(await asked.text());
});
/** Each screen first wide and then on a phone or the other way round, and each time in another language. */
const wide = { width: 1440, height: 900 };
const phone = { width: 390, height: 900 };

/** As a link does, without reading the application anew. */
async function follow(page: Page, path: string): Promise<void> {
  await page.evaluate(`history.pushState(null, "", ${JSON.stringify(path)})`);
}

/** Where one goes between two screens, so that nothing of the one is taken for the other. */
const nowhere = '/nowhere';

async function shows(page: Page, path: string): Promise<void> {
  const lost = page.getByRole('heading', { name: /没有这一页|There is no such page/ });
  await follow(page, nowhere);
  await lost.waitFor();
  if (path === nowhere) return;
  await follow(page, path);
  await lost.waitFor({ state: 'detached' });
  await ready(page);
}

async function ready(page: Page): Promise<void> {
  await page.locator('main h1').first().waitFor();
  await page.locator('[data-skeleton]').first().waitFor({ state: 'detached' });
}

async function turn(page: Page): Promise<void> {
  const name = (await page.getByRole('button', { name: /^(English|中文)$/ }).textContent()) ?? '';
  const button = page.getByRole('button', { name, exact: true });
  await button.click();
  await button.waitFor({ state: 'detached' });
}

describe.each(Object.entries(screens))('what %s sees is usable by everybody', (name, paths) => {
  let page: Page;
  beforeAll(async () => {
    page = await atTheBrowser(place, name, { locale: 'zh-CN', viewport: wide });
  });
  afterAll(() => page.close());

  test.each(paths)('%s', async (path) => {
    await shows(page, path);
    const first = await usableProblems(page);
    await turn(page);
    await page.setViewportSize(page.viewportSize()?.width === wide.width ? phone : wide);
    await ready(page);
    expect([first, await usableProblems(page)]).toEqual([[], []]);
  });
});
