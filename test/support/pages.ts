import { atTheBrowser } from './at-the-browser.ts';
import type { Place } from './place.ts';
import { loadedBy, mostWeight, sumOf } from './weight.ts';

/** Opens the pages that must be light and weighs what the browser really asks for, in kilobytes. */
export async function pageWeights(place: Place) {
  const page = await atTheBrowser(place, '林小满', { viewport: { width: 390, height: 844 } });
  const first = await loadedBy(page, async () => {
    await page.reload();
    await page.locator('main h1').first().waitFor();
    await page.locator('[data-skeleton]').first().waitFor({ state: 'detached' });
  });
  const customer = await (await place.visitor()).newPage();
  await customer.goto(`${place.origin}/sign-in`);
  const link = await customer.getByRole('link', { name: '打开问卷' }).first().getAttribute('href');
  const survey = await loadedBy(customer, async () => {
    await customer.goto(`${place.origin}${link}`);
    await customer.getByRole('group', { name: /满意/ }).first().waitFor();
  });
  return [
    { what: 'first screen', kilobytes: sumOf(first), most: mostWeight['first screen'], files: first },
    { what: 'survey page', kilobytes: sumOf(survey), most: mostWeight['survey page'], files: survey },
  ];
}
