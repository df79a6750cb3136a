import { cycleFile, type CycleFileName } from '#lib/export/cycle/cycle-files.ts';
import { hashed } from '#lib/export/hashing.ts';
import type { Context } from '../context.ts';
import { allow, trace } from '../guard.ts';
import { loadExport } from './load.ts';

interface Wanted {
  readonly cycle: string;
  readonly file: CycleFileName;
  readonly language: 'zh' | 'en';
}

/** A file of a cycle whose results are out. Who took it along, with its hash, is kept before the last byte is sent. */
export async function exportCycle(context: Context, { cycle, file, language }: Wanted) {
  allow(context, 'cycle.export');
  const { body, headers } = cycleFile(await loadExport(context, cycle, language), file);
  const kept = hashed(body, async ({ sha256, bytes }) => {
    await context.store.commit(trace(context, `export.${file}`, { cycle, details: { sha256, bytes } }), []);
  });
  return { body: kept, headers };
}
