import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';

/** One import of one file, its target as a path from the root or as the name of a package. */
export interface Import {
  readonly from: string;
  readonly to: string;
  /** Only types are taken, so nothing of it is there when it runs. */
  readonly typeOnly: boolean;
}

/** All code of some folders, by path from the root. */
export function filesIn(...folders: readonly string[]): string[] {
  return folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/.test(name) && !name.includes('node_modules'))
      .map((name) => `${folder}/${name}`),
  );
}

const statement = /^\s*(?:import|export)\s+(?<what>type\s[^;'"]*?|[^;'"]*?)\s*from\s*'(?<target>[^']+)'/gm;
const bare = /^\s*import\s*'(?<target>[^']+)'/gm;
const dynamic = /\bimport\(\s*(?:\/\*[^*]*\*\/\s*)?'(?<target>[^']+)'/g;

/** Everything that a file takes from elsewhere. */
export function importsOf(file: string): Import[] {
  const text = readFileSync(file, 'utf8');
  const found = (pattern: RegExp) => [...text.matchAll(pattern)].map(({ groups = {} }) => groups);
  return [...found(statement), ...found(bare), ...found(dynamic)].map(({ what = '', target = '' }) => ({
    from: file,
    to: resolved(file, target),
    typeOnly: isTypeOnly(what),
  }));
}

/** `#lib/x.ts` and `../x.ts` are both `lib/x.ts`. */
function resolved(file: string, target: string): string {
  if (target.startsWith('#')) return target.slice(1);
  return target.startsWith('.') ? posix.normalize(posix.join(posix.dirname(file), target)) : target;
}

function isTypeOnly(what: string): boolean {
  if (what.startsWith('type ')) return true;
  const names = /^\{(?<names>[^}]*)\}$/.exec(what.trim())?.groups?.['names']?.split(',') ?? [''];
  return names.filter((name) => name.trim() !== '').length > 0 && names.every((name) => /^\s*(?:type\s|$)/.test(name));
}
