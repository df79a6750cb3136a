import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Takes a data folder for this process alone, so that two starts never share a database. A process that was killed
 * leaves its mark behind; it is taken over.
 * @throws Error with a sentence when another start is using it.
 */
export function takeDataFolder(folder: string): { release: () => void } {
  mkdirSync(folder, { recursive: true });
  const mark = join(folder, 'process');
  const holder = holderOf(mark);
  if (holder !== undefined && isRunning(holder))
    throw new Error(
      `The data folder ${folder} is in use by process ${holder}. Stop it, or choose another with --data.`,
    );
  writeFileSync(mark, String(process.pid));
  return { release: () => rmSync(mark, { force: true }) };
}

function holderOf(mark: string): number | undefined {
  try {
    const pid = Number(readFileSync(mark, 'utf8'));
    return Number.isInteger(pid) && pid > 0 && pid !== process.pid ? pid : undefined;
  } catch {
    return undefined;
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
