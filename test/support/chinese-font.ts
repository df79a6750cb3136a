import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { BrowserContext } from 'playwright-core';

const folder = fileURLToPath(new URL('../../node_modules/@fontsource-variable/noto-sans-sc/', import.meta.url));

/** Families of the pages' font stacks which the one Chinese font stands in for. */
const families = ['Noto Sans SC', 'Noto Serif SC'];

/** A path on whatever origin the page has: a page that allows fonts from itself only allows these too. */
const path = '/chinese-font-for-tests/';

/**
 * Gives every page of a context a Chinese font, without which the browser shows Chinese as nothing at all. The font comes
 * in a hundred parts, each fetched when a page shows a character of it.
 */
export async function addChineseFont(context: BrowserContext): Promise<void> {
  const faces = await parts();
  await context.route(`**${path}*`, async (route) => {
    const file = new URL(route.request().url()).pathname.slice(path.length);
    if (!faces.some((face) => face.file === file)) return route.abort();
    return route.fulfill({
      path: `${folder}files/${file}`,
      contentType: 'font/woff2',
      headers: { 'access-control-allow-origin': '*', 'cache-control': 'max-age=3600' },
    });
  });
  // As text, because it runs in the page. Faces that a script adds need no permission of the page's style policy.
  await context.addInitScript(`
    const from = (location.protocol.startsWith('http') ? location.origin : 'http://localhost') + '${path}';
    for (const family of ${JSON.stringify(families)})
      for (const { file, characters } of ${JSON.stringify(faces)})
        document.fonts.add(new FontFace(family, 'url(' + from + file + ')', { weight: '100 900', unicodeRange: characters, display: 'block' }));
  `);
}

/** The font's parts and the characters in each, as its own style sheet lists them. */
async function parts(): Promise<{ file: string; characters: string }[]> {
  const sheet = await readFile(`${folder}index.css`, 'utf8');
  const found = sheet.matchAll(/url\(\.\/files\/([\w.-]+)\)[^;]*;\s*unicode-range: ([^;]+);/g);
  return Array.from(found, ([, file = '', characters = '']) => ({ file, characters }));
}
