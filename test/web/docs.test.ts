import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { gzipSync } from 'node:zlib';
import type { AxeResults } from 'axe-core';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { atTheBrowser } from '#test/support/at-the-browser.ts';
import { openPlace } from '#test/support/place.ts';

const place = openPlace();

// Evaluated, not added: the pages' own policy lets no script in.
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

async function problemsOf(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  const { violations } = (await page.evaluate('axe.run()')) as AxeResults;
  const wide = await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth');
  return [...violations.map(({ id }) => id), ...(Number(wide) > 0 ? [`wider than the window by ${Number(wide)}`] : [])];
}

/** A page of somebody who is not signed in, and what went wrong on it or left the place. */
async function visit(path: string, options: BrowserContextOptions = {}) {
  const context = await place.visitor(options);
  const page = await context.newPage();
  const wrong: string[] = [];
  page.on('console', (message) => message.type() === 'error' && wrong.push(message.text()));
  page.on('pageerror', (error) => wrong.push(error.message));
  page.on('request', (request) => {
    const { origin, protocol } = new URL(request.url());
    if (origin !== place.origin && protocol !== 'data:' && !request.url().endsWith('.woff2')) wrong.push(request.url());
  });
  await page.goto(`${place.origin}${path}`);
  return { page, wrong };
}

const english = { locale: 'en-GB', viewport: { width: 390, height: 844 } };
const dark = { colorScheme: 'dark' as const };

describe('the API page', () => {
  it.each([
    ['in Chinese', {}, '请求正文'],
    ['in English, dark, on a phone', { ...english, ...dark }, 'Request body'],
  ])('shows an operation with parameters, shapes and an example, %s', async (_, options, body) => {
    const { page, wrong } = await visit('/docs#bonus.decide', options);
    const operation = page.locator('[id="bonus.decide"]');
    await operation.getByText('Idempotency-Key', { exact: true }).waitFor();
    expect(await operation.textContent()).toContain('curl -X POST');
    expect(await operation.getByRole('heading', { name: body }).count()).toBe(1);
    expect(await page.locator('summary').count()).toBeGreaterThan(30);
    expect(await problemsOf(page)).toEqual([]);
    expect(wrong).toEqual([]);
    await page.context().close();
  });

  it('is small: all of its own together', async () => {
    const { page } = await visit('/docs');
    const addresses = await page
      .locator('script[src], link[rel=stylesheet]')
      .evaluateAll((all) => all.map((one) => one.getAttribute('src') ?? one.getAttribute('href') ?? ''));
    const files = await Promise.all(addresses.map(async (at) => (await fetch(place.origin + at)).arrayBuffer()));
    expect(files.reduce((sum, file) => sum + gzipSync(file).length, 0)).toBeLessThan(10_000);
    await page.context().close();
  });

  it('filters, and changes its language', async () => {
    const { page } = await visit('/docs');
    await page.getByRole('searchbox').fill('survey');
    expect(await page.locator('main summary:visible').count()).toBeLessThan(8);
    await page.getByRole('searchbox').fill('nothing like this');
    await page.getByText('没有符合的接口').waitFor();
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByRole('heading', { name: 'Hengji API' }).waitFor();
    await page.context().close();
  });
});

describe('the standard', () => {
  it.each([
    ['in Chinese', {}, '由人评的指标'],
    ['in English, dark, on a phone', { ...english, ...dark }, 'Rated indicators'],
  ])('is there for everybody, at the paragraph that was asked for, %s', async (_, options, title) => {
    const { page, wrong } = await visit('/standard#4.3', options);
    const heading = page.getByRole('heading', { name: title });
    await heading.waitFor();
    await expect.poll(async () => (await heading.boundingBox())?.y ?? -1).toBeLessThan(200);
    expect((await heading.boundingBox())?.y).toBeGreaterThanOrEqual(0);
    expect(await problemsOf(page)).toEqual([]);
    expect(wrong).toEqual([]);
    await page.context().close();
  });

  it('opens over the receipt at the rule, and closes again at the same place', async () => {
    const page = await atTheBrowser(place, '林小满');
    await page.goto(`${place.origin}/results/2026Q2-service-centre-quarterly`);
    const link = page.getByRole('link', { name: '标准 4.6、4.7' });
    expect(await link.getAttribute('href')).toBe('/standard#4.6');
    await link.click();
    const panel = page.getByRole('dialog', { name: '标准 4.6、4.7' });
    await panel.getByRole('heading', { name: '加分和扣分' }).waitFor();
    expect(await panel.getByRole('heading', { level: 3 }).count()).toBe(2);
    expect(await problemsOf(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await panel.waitFor({ state: 'hidden' });
    expect(new URL(page.url()).pathname).toContain('/results/');
    expect(await link.evaluate('document.activeElement.textContent')).toBe('标准 4.6、4.7');
    await page.context().close();
  });

  it('closes the rule alone where the receipt lies in a dialog itself', async () => {
    const page = await atTheBrowser(place, '孟清明');
    await page.goto(`${place.origin}/hr/cycles/2026Q2-service-centre-quarterly/results`);
    await page
      .getByRole('button', { name: /看明细/ })
      .first()
      .click();
    await page.getByRole('dialog').getByRole('button', { name: '看全部算式' }).click();
    await page.getByRole('link', { name: '标准 4.5' }).click();
    await page.getByRole('dialog', { name: '标准 4.5' }).getByRole('heading', { name: '维度和综合' }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog', { name: '标准 4.5' }).waitFor({ state: 'hidden' });
    expect(await page.locator('dialog[open]').count()).toBe(2);
    await page.context().close();
  });
});
