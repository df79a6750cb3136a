import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { writeChineseFont } from './chinese-font.ts';

const run = promisify(execFile);
const inProject = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

/** A browser that can be started, and the environment it wants. */
export interface BrowserProgram {
  readonly path: string;
  readonly environment: Record<string, string>;
}

/**
 * The browser from npm, unpacked once for each version (2 s) into a folder of the project. It sees none of the system's
 * fonts, so that a page looks the same everywhere, and brings the libraries that a bare system lacks.
 */
export async function browserProgram(): Promise<BrowserProgram> {
  const description: { version: string } = JSON.parse(
    await readFile(inProject('node_modules/@sparticuz/chromium/package.json'), 'utf8'),
  );
  const folder = inProject(`test/.tmp/chromium-${description.version}-zh`);
  if (!existsSync(folder)) await unpackTo(folder);
  const path = join(folder, 'chromium');
  const fonts = { FONTCONFIG_FILE: join(folder, 'fonts.conf') };
  return {
    path,
    environment: (await starts(path)) ? fonts : { ...fonts, LD_LIBRARY_PATH: join(folder, 'al2023/lib') },
  };
}

/** Unpacks aside and renames: a run that was stopped half-way must not leave a browser that looks whole. */
async function unpackTo(folder: string): Promise<void> {
  await mkdir(inProject('test/.tmp'), { recursive: true });
  const aside = await mkdtemp(`${folder}-`);
  // Only where it believes itself in a Lambda does the package bring the libraries a bare system lacks.
  const env = { ...process.env, TMPDIR: aside, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs24.x' };
  await run(process.execPath, [fileURLToPath(new URL('./unpack-browser.ts', import.meta.url))], { env });
  await writeChineseFont(join(aside, 'fonts/zh'));
  await writeFile(join(aside, 'fonts.conf'), onlyOurFonts(folder));
  try {
    await rename(aside, folder);
  } catch (error) {
    await rm(aside, { recursive: true });
    // Another process may have been faster.
    if (!existsSync(folder)) throw error;
  }
}

/** A relative folder for the cache would be taken from wherever the tests were started. */
const onlyOurFonts = (folder: string) => `<?xml version="1.0"?>
<fontconfig>
  <dir prefix="relative">fonts</dir>
  <cachedir>${join(folder, 'fonts-cache')}</cachedir>
</fontconfig>
`;

async function starts(path: string): Promise<boolean> {
  return run(path, ['--version']).then(
    () => true,
    () => false,
  );
}
