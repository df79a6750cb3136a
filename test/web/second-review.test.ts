import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { atTheBrowser } from '#test/support/at-the-browser.ts';
import { overHttp } from '#test/support/over-http.ts';
import { openPlace } from '#test/support/place.ts';
import { rateForReview, reviewedCycle } from '#test/support/reviewed-demo.ts';
import { usableProblems } from '#test/support/usable.ts';

// The supervisor's supervisor looks at what was rated. Each test goes on where the last one ended.
const place = openPlace();
let reviewer: Page;
let rater: Page;
beforeAll(async () => {
  await rateForReview(overHttp(place.origin));
  reviewer = await atTheBrowser(place, '莫问');
  const phone = { locale: 'en-GB', viewport: { width: 390, height: 844 } };
  rater = await atTheBrowser(place, '罗青藤', phone);
});
const lead = (page: Page) => page.locator('main header p').first();

test('Home leads to what waits; what looks plain is confirmed with one click, and that is undone with one', async () => {
  await reviewer.getByRole('link', { name: /30 份评价等您复核/ }).click();
  await lead(reviewer).filter({ hasText: '30 份里有 30 份等您确认' }).waitFor();
  expect(await usableProblems(reviewer)).toEqual([]);
  await reviewer.getByRole('button', { name: '确认看起来平常的 28 份' }).click();
  await lead(reviewer).filter({ hasText: '有 2 份等您确认' }).waitFor();
  await reviewer.getByRole('button', { name: '撤销', exact: true }).click();
  await lead(reviewer).filter({ hasText: '有 30 份等您确认' }).waitFor();
  await reviewer.getByRole('button', { name: '确认看起来平常的 28 份' }).click();
  await lead(reviewer).filter({ hasText: '有 2 份等您确认' }).waitFor();
  expect(await reviewer.getByRole('button', { name: /确认看起来平常/ }).count()).toBe(0);
});

test('what stands out is looked at with its evidence, and returned with a reason', async () => {
  await reviewer.getByRole('button', { name: '看依据：苏木' }).click();
  const dialog = reviewer.getByRole('dialog', { name: '罗青藤给苏木的评分' });
  await dialog.getByRole('region', { name: '自评' }).first().waitFor();
  expect(await usableProblems(reviewer)).toEqual([]);
  await dialog.getByRole('button', { name: '退回' }).click();
  const reason = reviewer.getByRole('dialog', { name: /退回给罗青藤/ });
  await reason.getByRole('textbox').fill('打 2 分要写具体的事');
  await reason.getByRole('button', { name: '退回' }).click();
  await reviewer.getByRole('row', { name: /苏木.*已退回/ }).waitFor();
});

test('the rater reads why on Home and on top of the form, changes it and hands it in again', async () => {
  await rater.goto(place.origin);
  await rater.getByText('莫问 returned it in the second review: 打 2 分要写具体的事').waitFor();
  await rater.getByRole('link', { name: /苏木/ }).click();
  await rater.getByText('Nothing has been changed since.').waitFor();
  await rater.getByRole('radiogroup').first().getByRole('radio', { name: /^3/ }).check({ force: true });
  await rater.getByText('Quality of solutions: 2 → 3').waitFor();
  expect(await usableProblems(rater)).toEqual([]);
  await rater.getByRole('button', { name: 'Check and submit' }).click();
  await rater.getByRole('button', { name: 'Submit the scores' }).click();
  await rater.getByText(/Waits for 莫问/).waitFor();
});

test('the reviewer sees what changed and confirms; HR sees that all but one are', async () => {
  await reviewer.reload();
  await reviewer.getByRole('button', { name: '看依据：苏木' }).click();
  const dialog = reviewer.getByRole('dialog', { name: '罗青藤给苏木的评分' });
  await dialog.getByText('解决方案质量：2 → 3').waitFor();
  await dialog.getByRole('button', { name: '确认' }).click();
  await reviewer.getByRole('row', { name: /苏木.*已确认/ }).waitFor();
  const hr = await atTheBrowser(place, '孟清明');
  await hr.goto(`${place.origin}/hr/cycles/${reviewedCycle}/progress`);
  await hr.getByText('交上来的 30 份里已确认 29 份').waitFor();
  await hr.getByRole('row', { name: /杜若.*罗青藤.*等莫问确认/ }).waitFor();
  expect(await usableProblems(hr)).toEqual([]);
});
