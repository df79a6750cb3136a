import type { Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { atTheBrowser } from '#test/support/at-the-browser.ts';
import { openPlace } from '#test/support/place.ts';

// The receipt as its reader sees it: what is drawn and opened says the same as the numbers that count.
const closed = '2026Q2-service-centre-quarterly';
const place = openPlace();

/** The words of a table's rows, cell by cell, with its foot. */
async function rowsOf(table: Locator): Promise<string[][]> {
  const rows = await table.locator('tbody tr, tfoot tr').all();
  return Promise.all(rows.map((row) => row.locator('th, td').allInnerTexts()));
}

async function expectMonthsToAddUp(page: Page): Promise<void> {
  await page.locator('summary', { hasText: '问题解决率' }).click();
  const [...months] = await rowsOf(page.getByRole('table', { name: '问题解决率，各月和合计' }));
  const [, ...whole] = months.pop() ?? [];
  expect(months.map(([month]) => month)).toEqual(['4 月', '5 月', '6 月']);
  const sum = (column: number) => months.reduce((all, row) => all + Number(row[column]), 0);
  expect(whole.slice(0, 2).map(Number)).toEqual([sum(1), sum(2)]);
  expect(
    await page
      .getByText(`${sum(1)} ÷ ${sum(2)}`, { exact: false })
      .first()
      .isVisible(),
  ).toBe(true);
}

test('a figure opens to its months, and the drawing of the dimensions has its table', async () => {
  const page = await atTheBrowser(place, '林小满');
  await page.goto(`${place.origin}/results/${closed}`);
  const table = page.getByRole('table', { name: '各方面得分，与上期比' });
  await table.waitFor();
  const rows = await rowsOf(table);
  expect(rows.map(([name]) => name)).toEqual(['工作业绩', '工作态度', '工作能力']);
  const drawn = await page.locator('figure', { hasText: '这一期' }).locator('svg text').allTextContents();
  const now = rows.map((row) => `${row[0]}${row.at(-2) ?? row[1]}`);
  expect(drawn.slice(0, 3)).toEqual(now);
  await expectMonthsToAddUp(page);
});

test('on paper every line is open and nothing can be pressed', async () => {
  const page = await atTheBrowser(place, '林小满');
  await page.goto(`${place.origin}/results/${closed}`);
  await page.locator('article details').first().waitFor();
  await page.emulateMedia({ media: 'print' });
  expect(await page.getByRole('button').count()).toBe(0);
  for (const inside of await page.locator('article details > div').all()) expect(await inside.isVisible()).toBe(true);
});

test('the director opens a receipt from the approval, and the log says so', async () => {
  const page = await atTheBrowser(place, '莫问');
  await page.goto(`${place.origin}/approve/${closed}`);
  await page.getByRole('button', { name: /客服部/ }).click();
  await page.getByRole('button', { name: '打开林小满的计算单' }).click();
  await expectMonthsToAddUp(page);
  const auditor = await atTheBrowser(place, '沈知微');
  await auditor.goto(`${place.origin}/hr/cycles/${closed}/log`);
  const entry = auditor.getByRole('listitem').filter({ hasText: /莫问.*看了.*林小满.*的结果/ });
  await entry.waitFor();
  expect(await entry.isVisible()).toBe(true);
});
