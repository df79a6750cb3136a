import type { BrowserContext, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { atTheBrowser } from '#test/support/at-the-browser.ts';
import { openPlace } from '#test/support/place.ts';

// No network, a server that fails, a sign-in that has run out, two windows at once: nothing that was written is lost.
const place = openPlace();

const done = (page: Page) => page.getByRole('textbox', { name: /这一期做成的事/ });
const saved = (page: Page) => page.getByText(/已保存/).waitFor();

/** 林小满 with her self-evaluation before her. */
async function writing(): Promise<Page> {
  const page = await atTheBrowser(place, '林小满');
  await page.getByRole('link', { name: /继续填写/ }).click();
  await done(page).waitFor();
  return page;
}

/** The same person on the same device, in a new window. */
async function anotherWindow(context: BrowserContext, address: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`${place.origin}/sign-in?to=${encodeURIComponent(new URL(address).pathname)}`);
  await page.getByRole('button', { name: '林小满' }).first().click();
  await done(page).waitFor();
  return page;
}

test('what is written without a network says so, outlives its window, and is sent by itself', async () => {
  const page = await writing();
  const context = page.context();
  await context.setOffline(true);
  await done(page).fill('没有网络时写的');
  await page.getByText('没有网络，已留在这台设备上，有网就送出').waitFor();
  await page.getByText('没有连上网络，正在重连。写的都还在。').waitFor();
  await page.getByRole('link', { name: '我的考核' }).first().click();
  await page.getByRole('heading', { name: '连不上网络' }).waitFor();

  await context.setOffline(false);
  await page.getByText('各期结果').first().waitFor();
  await page.goBack();
  await done(page).waitFor();
  expect(await done(page).inputValue()).toBe('没有网络时写的');
  await saved(page);

  await done(page).fill('关窗前一刻写的');
  await page.close();
  const later = await anotherWindow(context, page.url());
  expect(await done(later).inputValue()).toBe('关窗前一刻写的');
  expect(await later.getByRole('dialog').count()).toBe(0);
});

test('a sign-in that has run out is renewed beside the form, which stays as it is', async () => {
  const page = await writing();
  await page.evaluate(`sessionStorage.setItem('hengji.session', JSON.stringify(
    { ...JSON.parse(sessionStorage.getItem('hengji.session')), accessToken: 'worn out' }))`);
  await done(page).fill('登录过期以后写的');
  const asked = page.getByRole('dialog', { name: '登录已过期' });
  await Promise.all([page.waitForEvent('popup'), asked.getByRole('button', { name: '重新登录' }).click()]);
  await saved(page);
  await asked.waitFor({ state: 'detached' });
  expect(await done(page).inputValue()).toBe('登录过期以后写的');
});

test('where the server fails, the page says so, asks again when told to, and comes back by itself', async () => {
  const page = await atTheBrowser(place, '林小满');
  let failing = true;
  await page.route('**/api/**', (route) =>
    failing ? route.fulfill({ status: 500, contentType: 'text/html', body: '<h1>Oops</h1>' }) : route.continue(),
  );
  await page.getByRole('link', { name: '我的考核' }).first().click();
  await page.getByRole('heading', { name: '暂时打不开' }).waitFor();
  expect(await page.locator('main').innerText()).not.toContain('Oops');
  const asked = page.waitForRequest('**/api/results');
  await page.getByRole('button', { name: '再试一次' }).click();
  await asked;
  // As soon as the server answers again, whatever asks first brings everything back.
  failing = false;
  await page.getByText('2026 年第二季度').first().waitFor();
  expect(await page.evaluate('document.activeElement.tagName')).toBe('H1');
});

test('of two windows on one form, the second is asked which to keep', async () => {
  const page = await writing();
  const second = await anotherWindow(page.context(), page.url());
  await done(page).fill('第一个窗口');
  await saved(page);
  await done(second).fill('第二个窗口');
  await second.getByRole('dialog').getByRole('button', { name: '用我这份' }).click();
  await saved(second);
  await second.reload();
  await done(second).waitFor();
  expect(await done(second).inputValue()).toBe('第二个窗口');
});

test('a customer’s answer given without a network is sent once, by itself', async () => {
  const context = await place.visitor({ viewport: { width: 390, height: 844 } });
  const page = await context.newPage();
  await page.goto(`${place.origin}/sign-in`);
  const link = await page.getByRole('link', { name: '打开问卷' }).first().getAttribute('href');
  await page.goto(`${place.origin}${link}`);
  await page.getByRole('heading', { name: /林小满/ }).waitFor();
  for (const question of await page.getByRole('group', { name: /满意/ }).all())
    await question.getByRole('radio', { name: /^5/ }).check({ force: true });
  await context.setOffline(true);
  await page.getByRole('button', { name: '提交评价' }).click();
  await page.getByText(/没有网络，还没送出/).waitFor();
  let sent = 0;
  page.on('request', (request) => (sent += request.method() === 'POST' ? 1 : 0));
  await context.setOffline(false);
  await page.getByText('收到了，谢谢您').waitFor();
  expect(sent).toBe(1);
});
