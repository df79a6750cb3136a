import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { openBrowser, type TestBrowser } from './browser.ts';
import { servedDemo } from './served-demo.ts';
import type { Served } from './served.ts';

/** A system that runs, and browsers for whoever goes there. */
export interface Place extends Pick<TestBrowser, 'visitor'> {
  readonly origin: string;
}

/**
 * The place of a file's tests: there before the first of them, gone after the last. When one fails, a picture of each page
 * that is open is left in the temporary folder.
 */
export function openPlace(start: () => Promise<Served> = servedDemo): Place {
  let system: Served | undefined;
  let browser: TestBrowser | undefined;
  beforeAll(async () => {
    [system, browser] = await Promise.all([start(), openBrowser()]);
  });
  afterEach(async ({ task }) => {
    if (task.result?.state !== 'fail' || browser === undefined) return;
    const taken = browser.pages().map((page, at) => {
      const path = join(tmpdir(), `hengji-failure-${at}.png`);
      return page.screenshot({ path, fullPage: true });
    });
    await Promise.allSettled(taken);
  });
  afterAll(async () => {
    await browser?.close();
    await system?.end();
  });
  return {
    get origin() {
      return there(system).origin;
    },
    visitor: (options) => there(browser).visitor(options),
  };
}

function there<Part>(part: Part | undefined): Part {
  if (part === undefined) throw new Error('Nothing runs before the first test of the file.');
  return part;
}
