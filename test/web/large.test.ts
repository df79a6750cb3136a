import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { atTheBrowser } from '#test/support/at-the-browser.ts';
import { largeData, largeNames, largeUnit } from '#test/support/large-data.ts';
import { openPlace } from '#test/support/place.ts';
import { served } from '#test/support/served.ts';

// Lists of 1,200 people, or as many as asked for: few of them stand in the page, every one can be reached, found and sorted.
const size = Number(process.env['LIST_SIZE'] ?? 1_200);
const mostInPage = 200;
const names = largeNames(size);

let cycle: string;
let dataDir: string;
beforeAll(async () => {
  ({ dataDir, cycle } = await largeData(size));
  // So much is written only once.
}, 300_000);
const place = openPlace(() => served({ dataDir, flags: ['--empty', '--now', '2026-10-25T09:00'] }));

const rowsIn = (page: Page) => page.locator('main :is(tr[aria-rowindex], li[aria-posinset])');

/** The last row: of a table, whose head is its first, or of a list. */
const lastRow = `main :is(tr[aria-rowindex="${size + 1}"], li[aria-posinset="${size}"])`;

/** Scrolls on until the last row is there; answers how many ever stood in the page at once. */
async function toTheEnd(page: Page): Promise<number> {
  let most = 0;
  while ((await page.locator(lastRow).count()) === 0) {
    await page.evaluate(
      'scrollBy(0, 4 * innerHeight), new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))',
    );
    most = Math.max(most, await rowsIn(page).count());
  }
  return most;
}

/** How often the list itself is asked for. */
function calls(page: Page, path: RegExp): () => number {
  let count = 0;
  page.on('request', (request) => (count += path.test(new URL(request.url()).pathname) ? 1 : 0));
  return () => count;
}

const lastName = names.at(-1) ?? '';

test('the people of a unit are read on as one scrolls, and to the end when one searches or sorts', async () => {
  const page = await atTheBrowser(place, '孟清明');
  const asked = calls(page, /^\/api\/people$/);
  await page.goto(`${place.origin}/hr/people?unit=${largeUnit}`);
  await rowsIn(page).first().waitFor();
  expect(asked()).toBe(1);
  expect(await page.getByRole('table').getAttribute('aria-rowcount')).toBe('-1');
  expect(await toTheEnd(page)).toBeLessThan(mostInPage);
  expect(await page.locator(lastRow).innerText()).toContain(lastName);
  expect(asked()).toBeLessThanOrEqual(size / 200 + 1);

  await page.reload();
  await page.getByRole('searchbox').fill(String(size - 1));
  await page.getByText(lastName, { exact: true }).waitFor();
  expect(await rowsIn(page).count()).toBe(1);

  await page.reload();
  await page.getByRole('columnheader', { name: '姓名' }).click();
  await page.locator(`table[aria-rowcount="${size + 1}"]`).waitFor();
  await page.getByText(names.toSorted((a, b) => a.localeCompare(b, 'zh-CN'))[0] ?? '', { exact: true }).waitFor();
});

test('the participants of a cycle come page by page, and all of them are searched', async () => {
  const page = await atTheBrowser(place, '孟清明');
  page.setDefaultTimeout(60_000);
  const asked = calls(page, /^\/api\/.*\/participants$/);
  await page.goto(`${place.origin}/hr/cycles/${cycle}/participants`);
  await rowsIn(page).first().waitFor();

  await page.getByRole('searchbox').fill(String(size - 1));
  await page.getByText(lastName, { exact: true }).waitFor();
  expect(await rowsIn(page).count()).toBe(1);
  // A page is some 35 people, however many there are.
  expect(asked()).toBeLessThanOrEqual(size / 35 + 1);
});
