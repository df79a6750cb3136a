import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const standard = ['docs/standard.zh.md', 'docs/standard.en.md'];
const sources = ['web', 'lib/contract', 'lib/domain', 'package-lock.json', ...standard];
const built = 'web/dist';

/** Builds the web application where it is missing or older than its sources. */
export async function buildWeb(say: (text: string) => void): Promise<string> {
  const page = join(built, 'index.html');
  if (existsSync(page) && statSync(page).mtimeMs > Math.max(...sources.map(newest))) return built;
  say('Building the web application …');
  // Whatever the start is part of: the page is the one that is deployed.
  process.env['NODE_ENV'] = 'production';
  const { build } = await import('vite');
  await build({ root: 'web', configFile: 'web/vite.config.ts', logLevel: 'error' });
  return built;
}

function newest(path: string): number {
  if (!statSync(path).isDirectory()) return statSync(path).mtimeMs;
  const entries = readdirSync(path).filter((name) => name !== 'dist' && name !== 'node_modules');
  return Math.max(0, ...entries.map((name) => newest(join(path, name))));
}
