import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { sheetsOf } from '../export/read.ts';
import { atTheBrowser } from '#test/support/at-the-browser.ts';
import { expectSeen } from '#test/support/expect-seen.ts';
import { nextStep } from '#test/support/next-step.ts';
import { openPlace } from '#test/support/place.ts';
import * as brush from './brush.ts';

// One quarterly appraisal, as all six persons, against the real system. Each test goes on where the last one ended.
const place = openPlace();

/** The page of whoever acts. */
let page: Page;
const as = async (name: string) => (page = await atTheBrowser(place, name));

/** Rates every item of a form that is not rated yet, with what explains it where an explanation is asked for. */
async function rateAll(page: Page, rating: number): Promise<void> {
  await page.getByRole('radiogroup').first().waitFor();
  for (const group of await page.getByRole('radiogroup').all()) {
    if ((await group.getByRole('radio', { checked: true }).count()) > 0) continue;
    await group.getByRole('radio', { name: new RegExp(`^${rating}`) }).check({ force: true });
  }
}

test('the employee finishes and submits the self-evaluation', async () => {
  page = await as('林小满');
  await page.getByRole('link', { name: /继续填写/ }).click();
  await rateAll(page, 4);
  await page
    .getByRole('textbox', { name: /服务态度/ })
    .fill('客户来信表扬：退款当天办结，还主动回访了两次，客户点名感谢。');
  await page.getByRole('textbox', { name: /这一期做成的事/ }).fill('整理退款常见问题 18 条，已收入知识库。');
  await expectSeen(page.getByText(/已保存/));
  // What was saved is there after a reload.
  await page.reload();
  expect(await page.getByRole('textbox', { name: /这一期做成的事/ }).inputValue()).toContain('18 条');
  await page.getByRole('button', { name: '检查并提交' }).click();
  await page.getByRole('button', { name: '提交自评' }).dblclick();
  await expectSeen(page.getByText('自评已提交'));
  await page.goto(place.origin);
  await expectSeen(page.getByText(/林小满，您好/));
});

test('a peer rates her and may leave out what could not be observed', async () => {
  page = await as('周亦安');
  await page.getByRole('link', { name: /评价同事林小满/ }).click();
  await expectSeen(page.getByText(/匿名/));
  await page
    .getByRole('checkbox', { name: /没有观察到/ })
    .first()
    .check({ force: true });
  const open = page.locator('fieldset[role=radiogroup]:not([disabled])');
  for (const group of await open.all()) await group.getByRole('radio', { name: /^4/ }).check({ force: true });
  await page.getByRole('button', { name: '检查并提交' }).click();
  await page.getByRole('button', { name: '提交评价' }).click();
  await expectSeen(page.getByText('评价已提交'));
});

test('a customer answers the survey on a phone, without signing in', async () => {
  const context = await place.visitor({ viewport: { width: 390, height: 844 } });
  page = await context.newPage();
  await page.goto(`${place.origin}/sign-in`);
  const link = await page.getByRole('link', { name: '打开问卷' }).first().getAttribute('href');
  await page.goto(`${place.origin}${link}`);
  await page.getByRole('heading', { name: /林小满/ }).waitFor();
  for (const question of await page.getByRole('group', { name: /满意/ }).all())
    await question.getByRole('radio', { name: /^5/ }).check({ force: true });
  await page.getByRole('button', { name: /提交/ }).dblclick();
  await expectSeen(page.getByText('收到了，谢谢您'));
  await page.goto(`${place.origin}${link}`);
  await expectSeen(page.getByText('已经评价过了'));
});

test('the supervisor scores her with the evidence beside the form', async () => {
  page = await as('罗青藤');
  await page
    .getByRole('link', { name: /林小满/ })
    .first()
    .click();
  await expectSeen(page.getByText(/的依据/));
  await rateAll(page, 4);
  await page.getByRole('button', { name: '检查并提交' }).click();
  await page.getByRole('button', { name: '提交评分' }).click();
  await expectSeen(page.getByText('评分已提交'));
});

const cycle = '2026Q3-service-centre-quarterly';

test('HR shuts, waives what blocks, calibrates, enters the pools, signs off and publishes', async () => {
  page = await as('孟清明');
  await page.goto(`${place.origin}/hr/cycles/${cycle}`);
  await nextStep(page, '截止评价');
  await page.getByRole('link', { name: '综合评价' }).click();
  await page.getByRole('button', { name: /免评/ }).first().click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox').fill('上级住院，这一期无法评价。');
  await dialog.getByRole('button', { name: '免评' }).click();
  await dialog.waitFor({ state: 'detached' });
  // It can be taken back at once, without being asked anything; then it is waived after all.
  await page.getByRole('button', { name: '撤销', exact: true }).click();
  await expectSeen(page.getByText('已撤销', { exact: true }));
  await page.getByRole('button', { name: /免评/ }).first().click();
  await dialog.getByRole('textbox').fill('上级住院，这一期无法评价。');
  await dialog.getByRole('button', { name: '免评' }).click();
  await dialog.waitFor({ state: 'detached' });

  await page
    .getByRole('button', { name: /林小满/ })
    .first()
    .click();
  await page.getByRole('textbox', { name: '校准为' }).fill('88.5');
  await page.getByRole('textbox', { name: /理由/ }).fill('8 月 14 日的投诉复核为系统故障。');
  await page.getByRole('button', { name: '保存校准' }).click();
  await expectSeen(page.getByText(/校准为 88.50/));

  for (const [unit, amount] of [
    ['客服部', '121000'],
    ['协调部', '44000.50'],
    ['数据分析部', '34000'],
  ]) {
    await page.getByRole('textbox', { name: `${unit}奖金包（元）` }).fill(amount ?? '');
  }
  await page.getByRole('textbox', { name: '客服部留存（元）' }).fill('1000');
  await page.getByRole('button', { name: '保存奖金包' }).click();
  await expectSeen(page.getByText('奖金包已保存'));
  await nextStep(page, '签发结果');
  await nextStep(page, '公布结果');
  await expectSeen(page.getByText(/已公布/));
});

test.each([
  ['the mouse', brush.withTheMouse],
  ['the keys', brush.withTheKeys],
  ['a press', brush.byPressing],
  ['a finger', brush.withAFinger],
])('HR narrows the scores with %s', async (_, narrowed) => {
  const range = await narrowed({ place, path: `/hr/cycles/${cycle}/review` });
  expect(range).toMatch(/^\d+-\d+$/);
});

test('the employee reads the receipt, recomputes it and acknowledges', async () => {
  page = await as('林小满');
  await page
    .getByRole('link', { name: /查看结果/ })
    .first()
    .click();
  await expectSeen(page.getByText('88.50'));
  await page.getByRole('button', { name: '在这里再算一次' }).click();
  await expectSeen(page.getByText('重算一致。'));
  const text = await page.locator('main').innerText();
  expect(text).toContain('8 月 14 日的投诉复核为系统故障。');
  expect(text).not.toContain('周亦安');
  await page.getByRole('button', { name: '确认结果' }).dblclick();
  await expectSeen(page.getByText(/您已于 .*确认/));
});

test('HR settles, the director approves every unit', async () => {
  page = await as('孟清明');
  await page.goto(`${place.origin}/hr/cycles/${cycle}/bonus`);
  await nextStep(page, '核算奖金');
  page = await as('莫问');
  await page
    .getByRole('link', { name: /去批准/ })
    .first()
    .click();
  for (const unit of ['客服部', '协调部', '数据分析部']) {
    const row = page.locator('button[aria-expanded]', { hasText: unit });
    if ((await row.getAttribute('aria-expanded')) === 'false') await row.click();
    await page.getByRole('button', { name: `批准${unit}奖金` }).click();
    await page.getByRole('dialog').getByRole('button', { name: /批准/ }).click();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await expectSeen(row.getByText('已批准').or(page.getByText('已批准')));
  }
});

test('HR releases, and downloads a sheet whose sums equal the pools', async () => {
  page = await as('孟清明');
  await page.goto(`${place.origin}/hr/cycles/${cycle}/bonus`);
  for (const unit of ['客服部', '协调部', '数据分析部']) {
    await page.getByRole('button', { name: `发放${unit}奖金` }).click();
    await page.getByRole('dialog').getByRole('button', { name: '发放' }).click();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
  }
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: /奖金表 XLSX/ }).click(),
  ]);
  const [sheet] = await sheetsOf(readFileSync(await file.path()));
  const rows = sheet.rows.filter((row) => /^0\d{3}$/.test(String(row[0])));
  expect(rows.length).toBeGreaterThan(25);
  const cents = (value: unknown) => Math.round(Number(value) * 100);
  const header = sheet.rows.find((row) => row.includes('工号')) ?? [];
  const bonus = header.findIndex((title) => String(title).includes('税前'));
  const paid = rows.reduce((sum, row) => sum + cents(row[bonus] ?? 0), 0);
  // 121,000 + 44,000.50 + 34,000 less the reserve of 1,000.
  expect(paid).toBe(19_800_050);
  expect(rows.find((row) => row[0] === '0105')?.[1]).toBe('林小满');
});

test('HR announces the next quarter and the employee confirms it', async () => {
  page = await as('孟清明');
  await page.goto(`${place.origin}/hr/cycles/2026Q4-service-centre-quarterly`);
  await nextStep(page, '公示考核');
  page = await as('林小满');
  await page.getByRole('link', { name: /去确认/ }).click();
  await page.getByRole('button', { name: '我已阅读并确认' }).click();
  await expectSeen(page.getByText(/您已于 .*确认/));
});

test('HR closes the cycle once nobody can appeal any more', async () => {
  page = await as('孟清明');
  await page.goto(`${place.origin}/hr/cycles/${cycle}/bonus`);
  await page.getByRole('button', { name: '结束考核' }).first().click();
  await page.getByRole('dialog').getByRole('button', { name: '结束考核' }).click();
  await expectSeen(page.getByText(/为止大家还可以申诉/));
  const moved = await fetch(`${place.origin}/local/clock`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ until: '2026-10-19T09:00' }),
  });
  expect(moved.status).toBe(200);
  await page.reload();
  await nextStep(page, '结束考核');
  await expectSeen(page.getByText('这一期已结束，内容不再变。'));
});
