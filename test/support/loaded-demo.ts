import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { served } from './served.ts';

declare module 'vitest' {
  interface ProvidedContext {
    loadedDemo: string;
  }
}

/** The demo organisation, loaded once by a real first start; each browser test goes on from a copy of its data. */
export default async function loadDemoForTests(project: TestProject): Promise<() => void> {
  const dataDir = mkdtempSync(join(tmpdir(), 'hengji-demo-'));
  const place = await served({ dataDir });
  await place.stop();
  // The copies begin at the demo's own moment, whenever they are made.
  rmSync(join(dataDir, 'clock.json'), { force: true });
  project.provide('loadedDemo', dataDir);
  return () => rmSync(dataDir, { recursive: true, force: true });
}
