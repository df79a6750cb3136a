import type { Page } from 'playwright-core';

/** Confirms the next step of the cycle on the page, and returns when it is done or refused. */
export async function nextStep(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name }).first().click();
  await page.getByRole('dialog').getByRole('button', { name }).click();
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  // The question is gone at once; what was asked for goes on behind it.
  await page.locator('button[aria-busy="true"]').first().waitFor({ state: 'detached' });
}
