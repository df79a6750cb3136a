import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { decompress } from 'wawoff2';

const font = fileURLToPath(new URL('../../node_modules/@fontsource-variable/noto-sans-sc/', import.meta.url));
const packed = join(font, 'files');

/**
 * Writes a Chinese font, without which the browser shows Chinese as nothing at all, into a folder of system fonts (0.6 s,
 * 8 MB). Not as the fonts of a page: each page would unpack every part of it anew, which takes longer than the page.
 */
export async function writeChineseFont(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const part of await readdir(packed)) {
    const unpacked = await decompress(await readFile(join(packed, part)));
    await writeFile(join(folder, part.replace('.woff2', '.ttf')), unpacked);
  }
}
