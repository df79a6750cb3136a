import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { schema } from '#lib/store/item.ts';

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

/** The file of the database in a data folder. */
export const databaseIn = (folder: string) => join(folder, 'hengji.db');

/**
 * Notes in a new data folder how its items are laid out, and lets no other version read what it cannot.
 * @throws Error with a sentence where another version made it.
 */
export function checkLayout(folder: string): void {
  const file = join(folder, 'layout');
  if (!existsSync(databaseIn(folder))) return writeFileSync(file, String(schema));
  const found = existsSync(file) ? Number(readFileSync(file, 'utf8')) : 0;
  if (found === schema) return;
  throw new Error(
    `The data folder ${folder} was made by ${found < schema ? 'an older' : 'a newer'} version of Hengji, which this one cannot read. Choose another with --data, or delete the folder to begin anew.`,
  );
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
