import { expect, test } from 'vitest';
import { atTheBrowser } from '#test/support/at-the-browser.ts';
import { openPlace } from '#test/support/place.ts';

const cycle = '2026Q3-service-centre-quarterly';

const place = openPlace();

test('HR reminds one rater and then the others who are late, and sees whom', async () => {
  const page = await atTheBrowser(place, '孟清明');
  await page.goto(`${place.origin}/hr/cycles/${cycle}/progress?show=late`);
  const rows = page.locator('main tr[aria-rowindex]:not(:has(th))');
  await expect.poll(() => rows.count(), { timeout: 15_000 }).toBe(3);
  await page.getByRole('button', { name: '给周亦安发一条提醒：对林小满的同事评价' }).click();
  await page.getByText(/今天 09:3\d 提醒过/).waitFor();

  await page.getByRole('button', { name: '提醒全部迟交（3 份）' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByText('给 2 位评价人各发一条提醒').waitFor();
  await dialog.getByText('今天已提醒过的 1 位不再发').waitFor();
  await dialog.getByRole('button', { name: '发给 2 人' }).click();
  await page.getByText('刚提醒了 2 人').waitFor();
  await expect.poll(() => page.getByText(/今天 09:3\d 提醒过/).count(), { timeout: 15_000 }).toBe(3);
});

test('a supervisor reminds somebody of their own part, and sees nothing of peers', async () => {
  const page = await atTheBrowser(place, '罗青藤');
  await page.goto(`${place.origin}/team/${cycle}`);
  await page.getByRole('region', { name: '团队进度' }).waitFor();
  await page.getByRole('button', { name: '给陆英发一条提醒：还没交自评' }).click();
  await page.getByText(/今天 09:3\d 提醒过/).waitFor();
  expect(await page.getByRole('rowheader', { name: '同事评价' }).count()).toBe(0);
});
