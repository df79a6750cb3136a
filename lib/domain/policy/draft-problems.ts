import { checkScheme } from './check-scheme.ts';
import type { Problem } from './problem.ts';
import type { SchemeDocument } from './version.ts';

/** What keeps a draft from being approved: the very checks that everything is checked with. */
export function problemsIn(document: SchemeDocument): readonly Problem[] {
  const checked = checkScheme(document);
  return checked.ok ? [] : checked.problems;
}
