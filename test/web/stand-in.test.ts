import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { atTheBrowser } from '#test/support/at-the-browser.ts';
import { openPlace } from '#test/support/place.ts';
import { usableProblems } from '#test/support/usable.ts';

// A supervisor who is away: first a colleague writes for her, then HR gives the evaluation to somebody else for good.
const open = '2026Q3-service-centre-quarterly';
const place = openPlace();
let page: Page;
const as = async (name: string) => (page = await atTheBrowser(place, name));

test('a supervisor names a delegate, who finds the form and reads for whom it is', async () => {
  page = await as('罗青藤');
  await page.goto(`${place.origin}/team`);
  await page.getByRole('button', { name: '请人代评' }).click();
  const dialog = page.getByRole('dialog', { name: '请谁代评' });
  await dialog.getByRole('textbox', { name: '代评人的工号' }).fill('0106');
  await dialog.getByLabel('到哪天').fill('2027-01-31');
  expect(await usableProblems(page)).toEqual([]);
  await dialog.getByRole('button', { name: '请其代评' }).click();
  await page.getByText(/由周亦安代评/).waitFor();

  page = await as('周亦安');
  await page.getByRole('link', { name: /代罗青藤评价林小满/ }).waitFor();
  // Who supervises nobody finds what they fill in under the team, too.
  await page.getByRole('link', { name: '我的团队' }).click();
  // Home says the same words: the page has to have changed.
  await page.getByRole('heading', { level: 1, name: '我的团队' }).waitFor();
  await page.getByText('代罗青藤评价').waitFor();
  expect(await usableProblems(page)).toEqual([]);
  await page.getByRole('link', { name: '评价林小满' }).click();
  await page.getByText('您在代罗青藤填写').waitFor();
  expect(await page.getByRole('radiogroup').count()).toBeGreaterThan(0);
});

test('HR gives the evaluation to another rater, with a reason that the new one reads; nobody else has it any more', async () => {
  page = await as('孟清明');
  await page.goto(`${place.origin}/hr/cycles/${open}/progress`);
  await page.getByRole('button', { name: '改派林小满的上级评价' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox', { name: '新评价人的工号' }).fill('0001');
  await dialog.getByText('新评价人是莫问。').waitFor();
  await dialog.getByRole('textbox', { name: /理由/ }).fill('罗青藤休长假，由主任代评');
  expect(await usableProblems(page)).toEqual([]);
  await dialog.getByRole('button', { name: '改派' }).click();
  await dialog.waitFor({ state: 'detached' });

  page = await as('莫问');
  await page
    .getByRole('link', { name: /评价林小满|给林小满评分|林小满/ })
    .first()
    .click();
  await page.getByText('原由罗青藤写，现在由您写').waitFor();
  await page.getByText('罗青藤休长假，由主任代评').waitFor();

  page = await as('周亦安');
  expect(await page.getByRole('link', { name: /代罗青藤/ }).count()).toBe(0);
});
