import type { Locator } from 'playwright-core';
import { expect } from 'vitest';

/** Waits until the first of what is meant can be seen. */
export async function expectSeen(thing: Locator): Promise<void> {
  await thing.first().waitFor();
  expect(await thing.first().isVisible()).toBe(true);
}
