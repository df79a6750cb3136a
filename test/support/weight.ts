import { gzipSync } from 'node:zlib';
import type { Page, Request } from 'playwright-core';

/** Kilobytes, gzipped, of everything a page or function is made of (architecture.md). */
export const mostWeight = {
  'first screen': 240,
  'survey page': 15,
  api: 200,
  survey: 120,
  task: 120,
  job: 160,
} as const;

export const gzipKilobytes = (content: Uint8Array): number => gzipSync(content).length / 1024;

/** Data, not what the page is made of; and fonts, which are the tests'. */
const apart = /^\/(api|oidc|local)\/|\.woff2$/;

/** The files of our own that a page really asks for while something is done with it, each with its weight. */
export async function loadedBy(page: Page, act: () => Promise<void>): Promise<Map<string, number>> {
  const { origin } = new URL(page.url());
  const paths = new Set<string>();
  const note = (request: Request) => {
    const address = new URL(request.url());
    if (address.origin === origin && !apart.test(address.pathname)) paths.add(address.pathname);
  };
  page.on('request', note);
  await act();
  await page.waitForLoadState('networkidle');
  page.off('request', note);
  const weighed = [...paths].map(async (path) => [path, await weightOf(`${origin}${path}`)] as const);
  return new Map(await Promise.all(weighed));
}

async function weightOf(address: string): Promise<number> {
  const reply = await fetch(address);
  if (!reply.ok) throw new Error(`${address} answered ${reply.status}`);
  return gzipKilobytes(new Uint8Array(await reply.arrayBuffer()));
}

export const sumOf = (files: ReadonlyMap<string, number>): number =>
  [...files.values()].reduce((sum, weight) => sum + weight, 0);
