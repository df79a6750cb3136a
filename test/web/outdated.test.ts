import { expect, test } from 'vitest';
import { atTheBrowser } from '#test/support/at-the-browser.ts';
import { openPlace } from '#test/support/place.ts';

const place = openPlace();

test('a page whose parts were replaced by a newer version is read anew, where the person was going', async () => {
  const page = await atTheBrowser(place, '林小满');
  let gone = 0;
  await page.route(/\/assets\/Results-[^/]*\.js$/, (route) => {
    gone += 1;
    return gone === 1 ? route.fulfill({ status: 404, body: '' }) : route.continue();
  });
  await page.getByRole('link', { name: '我的考核' }).first().click();
  await page.getByRole('heading', { name: '各期结果' }).or(page.getByText('各期结果')).first().waitFor();
  expect(gone).toBeGreaterThan(1);
  expect(new URL(page.url()).pathname).toBe('/results');
});
