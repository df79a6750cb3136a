/** A policy document while it is being written: any JSON, however incomplete. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };
/** A place in it, key by key: `['calculation', 'dimensions', 0, 'weight']`. A key may hold anything, dots too. */
export type Path = readonly (string | number)[];

type Fields = { readonly [key: string]: Json };

export const isList = (value: Json | undefined): value is readonly Json[] => Array.isArray(value);
export const isFields = (value: Json | undefined): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What stands there; undefined where nothing does. */
export function at(draft: Json | undefined, path: Path): Json | undefined {
  let here = draft;
  for (const key of path) {
    if (isList(here)) here = typeof key === 'number' ? here[key] : undefined;
    else here = isFields(here) && Object.hasOwn(here, key) ? here[String(key)] : undefined;
  }
  return here;
}

/** The draft with this value there; what is missing on the way is made. */
export function set(draft: Json | undefined, path: Path, value: Json): Json {
  const [key, ...rest] = path;
  if (key === undefined) return value;
  if (typeof key === 'number') {
    const list = isList(draft) ? draft : [];
    const next = set(list[key], rest, value);
    return key < list.length ? list.with(key, next) : [...list, next];
  }
  const fields = isFields(draft) ? draft : {};
  return { ...fields, [key]: set(Object.hasOwn(fields, key) ? fields[key] : undefined, rest, value) };
}

/** The draft without this item or field. Where there is none, the draft as it is. */
export function remove(draft: Json, path: Path): Json {
  const [key, holder] = [path.at(-1), at(draft, path.slice(0, -1))];
  if (key === undefined || at(draft, path) === undefined) return draft;
  if (isList(holder)) return set(draft, path.slice(0, -1), holder.toSpliced(Number(key), 1));
  if (!isFields(holder)) return draft;
  const { [String(key)]: _gone, ...rest } = holder;
  return set(draft, path.slice(0, -1), rest);
}

/** The draft with this value in the list before the place that the path ends with. */
export function insert(draft: Json, path: Path, value: Json): Json {
  const above = path.slice(0, -1);
  const list = at(draft, above);
  return set(draft, above, isList(list) ? list.toSpliced(Number(path.at(-1)), 0, value) : [value]);
}

/** The draft with an item of the list at `path` taken from one place to another. */
export function move(draft: Json, path: Path, from: number, to: number): Json {
  const list = at(draft, path);
  if (!isList(list)) return draft;
  const item = list[from];
  if (item === undefined || list[to] === undefined) return draft;
  return set(draft, path, list.toSpliced(from, 1).toSpliced(to, 0, item));
}
