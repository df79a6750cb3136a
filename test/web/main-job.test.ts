import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { atTheBrowser } from '#test/support/at-the-browser.ts';
import { openBrowser, type TestBrowser } from '#test/support/browser.ts';
import { served, type Served } from '#test/support/served.ts';

// One quarterly appraisal, as all six persons, against the real system. Each test goes on where the last one ended.
let place: Served;
let browser: TestBrowser;

beforeAll(async () => {
  [place, browser] = await Promise.all([served(), openBrowser()]);
});

afterAll(async () => {
  await browser.close();
  await place.end();
});

const as = (name: string) => atTheBrowser(browser, place.origin, name);

/** Rates every item of a form that is not rated yet, with what explains it where an explanation is asked for. */
async function rateAll(page: Page, rating: number): Promise<void> {
  await page.getByRole('radiogroup').first().waitFor();
  for (const group of await page.getByRole('radiogroup').all()) {
    if ((await group.getByRole('radio', { checked: true }).count()) > 0) continue;
    await group.getByRole('radio', { name: new RegExp(`^${rating}`) }).check({ force: true });
  }
}

test('the employee finishes and submits the self-evaluation', async () => {
  const page = await as('林小满');
  await page.getByRole('link', { name: /继续填写/ }).click();
  await rateAll(page, 4);
  await page
    .getByRole('textbox', { name: /服务态度/ })
    .fill('客户来信表扬：退款当天办结，还主动回访了两次，客户点名感谢。');
  await page.getByRole('textbox', { name: /这一期做成的事/ }).fill('整理退款常见问题 18 条，已收入知识库。');
  await page.getByText(/已保存/).first().waitFor();
  // What was saved is there after a reload.
  await page.reload();
  expect(await page.getByRole('textbox', { name: /这一期做成的事/ }).inputValue()).toContain('18 条');
  await page.getByRole('button', { name: '检查并提交' }).click();
  await page.getByRole('button', { name: '提交自评' }).dblclick();
  await page.getByText('自评已提交').first().waitFor();
  await page.goto(place.origin);
  await page.getByText(/林小满，您好/).waitFor();
});

test('a peer rates her and may leave out what could not be observed', async () => {
  const page = await as('周亦安');
  await page.getByRole('link', { name: /评价同事林小满/ }).click();
  await page.getByText(/匿名/).first().waitFor();
  await page.getByRole('checkbox', { name: /没有观察到/ }).first().check({ force: true });
  const open = page.locator('fieldset[role=radiogroup]:not([disabled])');
  for (const group of await open.all()) await group.getByRole('radio', { name: /^4/ }).check({ force: true });
  await page.getByRole('button', { name: '检查并提交' }).click();
  await page.getByRole('button', { name: '提交评价' }).click();
  await page.getByText('评价已提交').first().waitFor();
});

test('a customer answers the survey on a phone, without signing in', async () => {
  const context = await browser.visitor({ viewport: { width: 390, height: 844 } });
  const page = await context.newPage();
  await page.goto(`${place.origin}/sign-in`);
  const link = await page.getByRole('link', { name: '打开问卷' }).first().getAttribute('href');
  await page.goto(`${place.origin}${link}`);
  await page.getByRole('heading', { name: /林小满/ }).waitFor();
  for (const question of await page.getByRole('group', { name: /满意/ }).all())
    await question.getByRole('radio', { name: /^5/ }).check({ force: true });
  await page.getByRole('button', { name: /提交/ }).dblclick();
  await page.getByText('收到了，谢谢您').waitFor();
  await page.goto(`${place.origin}${link}`);
  await page.getByText('已经评价过了').waitFor();
});

test('the supervisor scores her with the evidence beside the form', async () => {
  const page = await as('罗青藤');
  await page.getByRole('link', { name: /林小满/ }).first().click();
  await page.getByText(/的依据/).first().waitFor();
  await rateAll(page, 4);
  await page.getByRole('button', { name: '检查并提交' }).click();
  await page.getByRole('button', { name: '提交评分' }).click();
  await page.getByText('评分已提交').first().waitFor();
});
