import type { Problem } from '#lib/domain/policy/problem.ts';
import { isFields, isList, type Json, type Path } from './scheme-draft.ts';

/** A problem with the place it is at, key by key. */
export interface Placed {
  readonly problem: Problem;
  readonly path: Path;
}

/** Whether a path is that of a place or of something below it. */
export const isWithin = (path: Path, place: Path): boolean => place.every((key, index) => path[index] === key);

/** The keys of a path as the checks write it: `dimensions[0].weight`. What stands in the draft tells where keys end. */
export function pathIn(draft: Json | undefined, text: string): Path {
  const path: (string | number)[] = [];
  let here = draft;
  let rest = text;
  while (rest !== '') {
    const place = /^\[(\d+)\]/.exec(rest);
    const key = place ? Number(place[1]) : keyIn(here, rest);
    rest = rest.slice(place?.[0].length ?? String(key).length).replace(/^\./, '');
    path.push(key);
    here = below(here, key);
  }
  return path;
}

/** Keys may hold dots: the longest one that is there, else up to the next dot. */
function keyIn(here: Json | undefined, rest: string): string {
  const ends = (key: string) => ['', '.', '['].includes(rest.charAt(key.length));
  const known = isFields(here) ? Object.keys(here).filter((key) => rest.startsWith(key) && ends(key)) : [];
  const [longest] = known.toSorted((a, b) => b.length - a.length);
  return longest ?? /^[^.[]+/.exec(rest)?.[0] ?? rest;
}

function below(here: Json | undefined, key: string | number): Json | undefined {
  if (isList(here)) return here[Number(key)];
  return isFields(here) && Object.hasOwn(here, key) ? here[String(key)] : undefined;
}
