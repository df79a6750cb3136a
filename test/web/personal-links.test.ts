import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { atTheBrowser } from '#test/support/at-the-browser.ts';
import { openPlace } from '#test/support/place.ts';
import { usableProblems } from '#test/support/usable.ts';

const open = '2026Q3-service-centre-quarterly';
const phone = { viewport: { width: 390, height: 844 } };
const place = openPlace();
let page: Page;

test('HR prints a link, and whoever gets it fills in the form on a phone without signing in, once', async () => {
  page = await atTheBrowser(place, '孟清明');
  await page.goto(`${place.origin}/hr/cycles/${open}/progress`);
  await page.getByRole('link', { name: '打印个人链接' }).click();
  await page.getByRole('searchbox').fill('林小满');
  await page.getByRole('checkbox', { name: /林小满：自评/ }).check();
  expect(await usableProblems(page)).toEqual([]);
  await page.getByRole('button', { name: '做 1 个链接' }).click();
  await page.getByText('只显示这一次').waitFor();
  expect(await usableProblems(page)).toEqual([]);
  const link = (await page.getByText(`${place.origin}/t/`).textContent()) ?? '';

  const context = await place.visitor(phone);
  page = await context.newPage();
  await page.goto(link);
  await page.getByRole('heading', { name: '自评' }).waitFor();
  await page.getByText('林小满，您好').waitFor();
  expect(await usableProblems(page)).toEqual([]);
  for (const group of await page.getByRole('radiogroup').all()) await group.getByRole('radio', { name: /^4/ }).check();
  await page.getByText(/已保存/).waitFor();
  // Closed and scanned again: the draft is there.
  await page.reload();
  await page.getByRole('button', { name: '检查并提交' }).click();
  await page.getByRole('button', { name: '提交自评' }).click();
  await page.getByRole('heading', { name: '自评已提交' }).waitFor();
  expect(await usableProblems(page)).toEqual([]);

  await page.reload();
  await page.getByRole('heading', { name: '已经提交了' }).waitFor();
  await page.getByText(/请找孟清明重新打开/).waitFor();
  expect(await page.evaluate('Object.keys(localStorage).filter((key) => key.includes("draft"))')).toEqual([]);
});
