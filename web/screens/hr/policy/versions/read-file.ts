import { checkScheme } from '#lib/domain/policy/check-scheme.ts';
import type { Problem } from '#lib/domain/policy/problem.ts';
import type { Scheme } from '#lib/domain/policy/scheme.ts';

/** A document from a file: whole, or everything that is wrong with it, or no document at all. */
export type ReadFile =
  | { readonly name: string; readonly scheme: Scheme }
  | { readonly name: string; readonly problems: readonly Problem[] }
  | { readonly name: string; readonly refused: 'notJson' | 'tooBig' };

const most = 200 * 1024;

/** Reads a file with the very checks that the server makes once more. */
export async function readFile(file: File): Promise<ReadFile> {
  const { name } = file;
  if (file.size > most) return { name, refused: 'tooBig' };
  const json = parsed(await file.text());
  if (json === undefined) return { name, refused: 'notJson' };
  const checked = checkScheme(json.value);
  return checked.ok ? { name, scheme: checked.value } : { name, problems: checked.problems };
}

function parsed(text: string): { value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return undefined;
  }
}
