import type { BrowserContextOptions, Page } from 'playwright-core';
import type { Place } from './place.ts';

/** Somebody at a browser of their own: signs in on the start page as a person does, and lands where their day begins. */
export async function atTheBrowser(place: Place, name: string, options?: BrowserContextOptions): Promise<Page> {
  const context = await place.visitor(options);
  context.setDefaultTimeout(30_000);
  const page = await context.newPage();
  const failures: string[] = [];
  // What React recovers from hides the reason behind the error it tells.
  await page.addInitScript(
    `addEventListener('error', ({ error }) => error?.cause && console.error('because', String(error.cause.stack ?? error.cause)))`,
  );
  page.on('console', (message) => {
    if (message.text().startsWith('because')) failures.push(`${message.text()} (${page.url()})`);
  });
  page.on('pageerror', (error) => failures.push(error.message));
  page.on('close', () => {
    if (failures.length > 0) throw new Error(`The page failed: ${failures.join('; ')}`);
  });
  await page.goto(`${place.origin}/sign-in`);
  await page
    .getByRole('region', { name: /选一个人进来|Choose/ })
    .getByRole('button', { name })
    .click();
  await page.waitForURL((url) => !/sign-in|callback/.test(url.pathname));
  return page;
}
