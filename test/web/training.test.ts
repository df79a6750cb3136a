import { expect, test } from 'vitest';
import { atTheBrowser } from '#test/support/at-the-browser.ts';
import { openPlace } from '#test/support/place.ts';

// From a need to a plan, and from a plan of improvement to what its supervisor notes: by hand, as the two do it.
const place = openPlace();

test('HR plans a course for a need, and it stands in the plan of the year with its reason', async () => {
  const page = await atTheBrowser(place, '孟清明');
  await page.goto(`${place.origin}/hr/incentives/training`);
  const button = page.getByRole('button', { name: /^安排.+：/ }).first();
  const [, who = '', need = ''] = /^安排(.+)：(.+)$/.exec((await button.getAttribute('aria-label')) ?? '') ?? [];
  await button.click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('哪天').fill('2026-11-12');
  await dialog.getByRole('button', { name: '安排', exact: true }).click();
  await dialog.waitFor({ state: 'detached' });
  const row = page.getByRole('row').filter({ hasText: who }).filter({ hasText: '11 月 12 日' }).last();
  await row.getByText('已安排').waitFor();
  expect(await row.textContent()).toContain(need);
});

test('a supervisor notes a check-in, and the same case shows which documents are missing', async () => {
  const page = await atTheBrowser(place, '罗青藤');
  await page.goto(`${place.origin}/improvement`);
  await page
    .getByRole('link', { name: /的改进记录/ })
    .first()
    .click();
  await page.getByLabel('记下这次沟通').fill('升级工单已独立处理三件');
  await page.getByRole('button', { name: '记下' }).click();
  await page.getByRole('listitem').filter({ hasText: '升级工单已独立处理三件' }).waitFor();
  const missing = page.getByRole('listitem').filter({ hasText: '还没有' });
  expect(await missing.filter({ hasText: '再次评估过' }).count()).toBe(1);
});
