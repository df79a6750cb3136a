import { type RaterKind, raterKinds } from '../policy.ts';
import type { Reader } from './readers.ts';
import { isRecord } from './shapes.ts';

const isKind = (key: string): key is RaterKind => raterKinds.some((kind) => kind === key);

/** An object by rater kind, in the order of the kinds; a key that is no kind is refused, an entry that was keeps its key. */
export function byKind<T>(read: Reader<T>): Reader<Partial<Record<RaterKind, T | undefined>>> {
  return (value, walk) => {
    if (!isRecord(value)) return walk.refuse('type-object');
    const taken: Partial<Record<RaterKind, T | undefined>> = {};
    for (const kind of raterKinds) {
      if (!Object.hasOwn(value, kind)) continue;
      walk.enter(kind);
      taken[kind] = read(value[kind], walk);
      walk.leave();
    }
    for (const key of Object.keys(value)) {
      if (!isKind(key)) walk.refuse('unknown-kind', { kind: key, kinds: raterKinds.join(', ') }, [key]);
    }
    return taken;
  };
}

/** One part for every key that was given, undefined where it could not be read. */
export function partsByKind<T>(
  taken: Partial<Record<RaterKind, T | undefined>>,
  raw: unknown,
  part: (entry: T) => number | undefined,
): (number | undefined)[] {
  if (!isRecord(raw)) return [];
  return Object.keys(raw).map((key) => {
    const entry = isKind(key) ? taken[key] : undefined;
    return entry === undefined ? undefined : part(entry);
  });
}
