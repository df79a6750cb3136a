import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { cycles } from '#lib/contract/cycles.ts';
import { atTheBrowser } from '#test/support/at-the-browser.ts';
import { overHttp } from '#test/support/over-http.ts';
import { openPlace } from '#test/support/place.ts';
import { usableProblems } from '#test/support/usable.ts';

// HR looks at how supervisors rate, at one of their people, and at what customers said about them.
const cycle = '2026Q3-service-centre-quarterly';
const place = openPlace();
let hr: Page;
beforeAll(async () => {
  const { as } = overHttp(place.origin);
  const { data } = await as('0011')(cycles.read, { params: { cycle } });
  await as('0011')(cycles.move, { params: { cycle, action: 'shut' }, body: {}, seen: data.version });
  hr = await atTheBrowser(place, '孟清明');
});

test('a supervisor’s line opens by keys to advice and people, and a name leads to the review', async () => {
  await hr.goto(`${place.origin}/hr/cycles/${cycle}/raters`);
  const line = hr.getByRole('button', { name: /魏南星/ });
  await line.focus();
  await hr.keyboard.press('Enter');
  await hr.getByRole('heading', { name: /自评和上级/ }).waitFor();
  expect(await line.getAttribute('aria-expanded')).toBe('true');
  expect(await usableProblems(hr)).toEqual([]);
  await hr.getByRole('combobox', { name: '部门' }).selectOption('客服部');
  await line.waitFor({ state: 'detached' });
  await hr.getByRole('combobox', { name: '部门' }).selectOption('');
  await hr.getByRole('link', { name: '连翘' }).click();
  await hr.getByRole('region', { name: '连翘' }).waitFor();
});

test('an answer of a customer is left out with a reason and counts again; the score follows', async () => {
  const panel = hr.getByRole('region', { name: '连翘' });
  const score = panel.locator('b').first();
  const before = await score.textContent();
  await panel.getByText('客户评价（逐份）').click();
  const answers = panel.getByRole('list', { name: '客户评价（逐份）' });
  await answers.getByRole('button', { name: /^作废/ }).first().click();
  const dialog = hr.getByRole('dialog', { name: '作废一份对连翘的客户评价' });
  await dialog.getByRole('textbox').fill('答的是另一次服务');
  await dialog.getByRole('button', { name: '作废' }).click();
  await answers.getByText('理由：答的是另一次服务').waitFor();
  expect(await usableProblems(hr)).toEqual([]);
  await answers.getByRole('button', { name: /^恢复/ }).click();
  await answers.getByText('理由：答的是另一次服务').waitFor({ state: 'detached' });
  await expect.poll(() => score.textContent()).toBe(before);
});
