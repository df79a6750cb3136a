import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { atTheBrowser } from '#test/support/at-the-browser.ts';
import { pageWeights } from '#test/support/pages.ts';
import { openPlace } from '#test/support/place.ts';

// What makes it feel quick, by count: bytes on the way, things that jump, a form that leads to what is wrong.
const place = openPlace();

test('the first screen and the survey are light', async () => {
  for (const { what, kilobytes, most, files } of await pageWeights(place)) {
    process.stdout.write(`${what}: ${kilobytes.toFixed(1)} KB of ${most} in ${files.size} files\n`);
    expect({ what, loads: files.size > 1, heavy: kilobytes > most }).toEqual({ what, loads: true, heavy: false });
  }
});

const closed = '2026Q2-service-centre-quarterly';
const screens: Record<string, string[]> = {
  林小满: ['/', '/results', `/results/${closed}`],
  莫问: ['/approve', `/approve/${closed}`],
  孟清明: ['/hr', '/hr/cycles', `/hr/cycles/${closed}/participants`, `/hr/cycles/${closed}/bonus`, '/hr/people'],
};

/** How far things were moved that somebody was already looking at, as the browser counts it. */
const watchShifts = `
  globalThis.shift = 0;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) if (!entry.hadRecentInput) globalThis.shift += entry.value;
  }).observe({ type: 'layout-shift', buffered: true });
`;

async function ready(page: Page): Promise<void> {
  await page.locator('main h1').first().waitFor();
  await page.locator('[data-skeleton]').first().waitFor({ state: 'detached' });
  await page.waitForLoadState('networkidle');
}

test.each([
  { width: 1440, people: ['林小满', '莫问', '孟清明'] },
  { width: 390, people: ['林小满', '莫问'] },
])('nothing jumps while a screen comes, at $width pixels', async ({ width, people }) => {
  const jumped: Record<string, number> = {};
  for (const name of people) {
    const page = await atTheBrowser(place, name, { viewport: { width, height: 900 } });
    await page.addInitScript(watchShifts);
    for (const path of screens[name] ?? []) {
      await page.goto(`${place.origin}${path}`);
      await ready(page);
      const shift = Number(await page.evaluate('globalThis.shift'));
      if (shift >= 0.05) jumped[`${name} ${path}`] = shift;
    }
  }
  expect(jumped).toEqual({});
});

test('a dark page is dark before any script has run', async () => {
  const context = await place.visitor({ colorScheme: 'dark', javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(place.origin);
  const [red = 255] =
    (await page.evaluate<string>('getComputedStyle(document.body).backgroundColor')).match(/\d+/g) ?? [];
  expect(Number(red)).toBeLessThan(64);
});

test('what one points at is fetched before one presses', async () => {
  const page = await atTheBrowser(place, '孟清明');
  await ready(page);
  const [asked] = await Promise.all([
    page.waitForRequest((request) => new URL(request.url()).pathname === '/api/incentive-cycles'),
    page.getByRole('link', { name: '激励' }).first().hover(),
  ]);
  expect(asked.method()).toBe('GET');
  expect(new URL(page.url()).pathname).not.toContain('incentives');
});

test('a refused form leads to the first field that is wrong and says it there, once', async () => {
  const page = await atTheBrowser(place, '孟清明');
  await page.goto(`${place.origin}/hr/people?person=%2B`);
  await page.getByRole('textbox', { name: '岗位' }).first().fill('客服专员');
  await page.getByRole('button', { name: '保存' }).click();
  await page.getByRole('alert').waitFor();
  const wrong = page.locator('[aria-invalid="true"]');
  expect(await wrong.count()).toBeGreaterThan(1);
  expect(await page.evaluate(`document.querySelector('[aria-invalid="true"]') === document.activeElement`)).toBe(true);
  expect(await page.getByRole('alert').locator('li').count()).toBe(0);
});
