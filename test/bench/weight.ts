import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { bundleFunctions } from '#infra/local/bundle.ts';
import { openBrowser } from '#test/support/browser.ts';
import { pageWeights } from '#test/support/pages.ts';
import { served } from '#test/support/served.ts';
import { gzipKilobytes, mostWeight } from '#test/support/weight.ts';
import type { Row } from './row.ts';

const row = (what: string, kilobytes: number, most: number): Row => ({
  what: `${what}, gzipped`,
  measured: `${kilobytes.toFixed(1)} KB`,
  budget: `${most} KB`,
});

/** How heavy are the pages that must be light, as a browser loads them, and the functions, as they are deployed. */
export async function bench(): Promise<Row[]> {
  return [...(await pages()), ...(await functions())];
}

async function pages(): Promise<Row[]> {
  const [place, browser] = await Promise.all([served(), openBrowser()]);
  try {
    const weighed = await pageWeights({ ...browser, ...place });
    return weighed.map(({ what, kilobytes, most }) => row(what, kilobytes, most));
  } finally {
    await browser.close();
    await place.end();
  }
}

async function functions(): Promise<Row[]> {
  const folder = await mkdtemp(resolve('node_modules/.functions-'));
  try {
    await bundleFunctions(folder);
    const names = ['api', 'survey', 'task'] as const;
    const files = await Promise.all(names.map((name) => readFile(join(folder, `${name}.mjs`))));
    return files.map((file, at) =>
      row(`function ${names[at] ?? ''}`, gzipKilobytes(file), mostWeight[names[at] ?? 'api']),
    );
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
