import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { atTheBrowser } from '#test/support/at-the-browser.ts';
import { expectSeen } from '#test/support/expect-seen.ts';
import { overHttp, type OverHttp } from '#test/support/over-http.ts';
import { openPlace } from '#test/support/place.ts';
import { payDemo, publishDemo, publishedCycle } from '#test/support/published-demo.ts';
import { usableProblems } from '#test/support/usable.ts';

// One appeal as everybody meets it: who appeals, who decides, who approves the difference, and who pays it.
const place = openPlace();
let http: OverHttp;
let page: Page;
let putOff: string[];

beforeAll(async () => {
  http = overHttp(place.origin);
  putOff = await publishDemo(http);
});
const as = async (name: string, path: string) => {
  page = await atTheBrowser(place, name);
  await page.goto(`${place.origin}${path}`);
};
const press = (name: string | RegExp) => page.getByRole('button', { name, exact: true }).click();
const inDialog = (name: string) => page.getByRole('dialog').getByRole('button', { name, exact: true }).click();

test('whoever appeals is told what happens to the money meanwhile', async () => {
  await as('周亦安', `/results/${publishedCycle}`);
  await press('申诉');
  await page.getByRole('radio', { name: '奖金' }).check();
  await page.getByRole('dialog').getByRole('textbox').fill('7 月已经定级，基数还是旧的');
  await inDialog('提出申诉');
  await expectSeen(page.getByText('等待期间，奖金照已公布的结果发放'));
  const back = page.getByRole('button', { name: '撤回申诉' });
  await expectSeen(back);
  expect(await back.isVisible()).toBe(true);
});

test('HR sees what a correction would make before allowing it, and settles the difference after the main run', async () => {
  await as('孟清明', `/hr/cycles/${publishedCycle}/appeals`);
  await page.getByRole('link', { name: '周亦安' }).click();
  await expectSeen(page.getByText('“7 月已经定级，基数还是旧的”'));
  await press('同意，改结果');
  await page.getByLabel('奖金基数改为').fill('5200');
  await expectSeen(page.getByRole('dialog').getByRole('cell', { name: '5,200.00' }));
  await page.getByRole('dialog').getByLabel('理由').fill('查到定级通知，基数按 5200 元');
  await inDialog('同意，改结果');
  await expectSeen(page.getByText('这个部门的奖金批准以后才能补发'));
  expect(await usableProblems(page)).toEqual([]);
  await payDemo(http);
  await page.reload();
  await press('核算补发');
  await expectSeen(page.getByText('第 2 次核算 · 等待批准'));
});

test('the director approves one person’s difference, which is told apart from what was approved, and HR pays it', async () => {
  await as('莫问', `/approve/${publishedCycle}`);
  await expectSeen(page.getByText(/另有补发待批/));
  await press('批准');
  await expectSeen(page.getByText(/申诉补差 · 第 2 次核算 · 已批准，待发放/));
  await as('孟清明', `/hr/cycles/${publishedCycle}/bonus`);
  await page
    .getByRole('listitem')
    .filter({ hasText: '周亦安' })
    .getByRole('button', { name: '发放', exact: true })
    .click();
  const paid = page.getByText(/申诉补差 · 第 2 次核算 · 已发放/);
  await paid.waitFor();
  expect(await paid.isVisible()).toBe(true);
});

test('whoever was put off is waived after all, and settled by themselves', async () => {
  expect(putOff).toContain('0105');
  await as('孟清明', `/appeals/${publishedCycle}/0105?unit=${encodeURIComponent('客服部')}`);
  await page.getByRole('link', { name: '去综合评价处理这个人' }).click();
  await expectSeen(page.getByRole('heading', { name: /^暂缓 \d 人/ }));
  await page.getByRole('region', { name: '林小满' }).getByRole('button', { name: /免评/ }).click();
  await page.getByRole('dialog').getByRole('textbox').fill('主管长期病假，以其余评价为准');
  await page.getByRole('dialog').getByRole('button').last().click();
  await expectSeen(page.getByRole('region', { name: '林小满' }).getByText(/^\d+\.\d+$/));
  await page.goto(`${place.origin}/appeals/${publishedCycle}/0105?unit=${encodeURIComponent('客服部')}`);
  await press('核算补发');
  await expectSeen(page.getByText('第 3 次核算 · 等待批准'));
});
