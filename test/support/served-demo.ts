import { cpSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inject } from 'vitest';
import { type Served, served } from './served.ts';

/** The whole system with the demo organisation as a first start has loaded it, ready in a second or two. */
export async function servedDemo(): Promise<Served> {
  const dataDir = mkdtempSync(join(tmpdir(), 'hengji-'));
  cpSync(inject('loadedDemo'), dataDir, { recursive: true });
  return served({ dataDir });
}
