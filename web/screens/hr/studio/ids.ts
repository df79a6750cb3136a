import { itemsAt, keysAt, textAt } from './read-draft.ts';
import { at, isFields, type Json, type Path, remove, set } from './scheme-draft.ts';

export const dimensionsAt: Path = ['calculation', 'dimensions'];

/** Where an indicator is named by its id. */
const named = {
  meanings: ['display', 'indicators'],
  courses: ['calculation', 'training', 'courses'],
  goals: ['process', 'goals', 'indicators'],
  requirements: ['calculation', 'promotion', 'require'],
} as const satisfies Record<string, Path>;

export const dimensionIds = (draft: Json | undefined): string[] =>
  itemsAt(draft, dimensionsAt).map((dimension) => textAt(dimension, ['id']));

export const indicatorIds = (draft: Json | undefined): string[] =>
  itemsAt(draft, dimensionsAt).flatMap((dimension) =>
    itemsAt(dimension, ['indicators']).map((indicator) => textAt(indicator, ['id'])),
  );

/** "Quality of work" is `quality-of-work`; a name without Latin letters says nothing. */
const slug = (name: string): string =>
  name
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')
    .slice(0, 40);

/** An id made from an English name that none of the others has. */
export function idFrom(name: string, otherwise: string, taken: readonly string[]): string {
  const base = slug(name) || otherwise;
  let [id, next] = [base, 2];
  while (taken.includes(id)) id = `${base}-${next++}`;
  return id;
}

/** Whether an id is as it would be made from this name: then it may follow when the name changes. */
export const follows = (id: string, name: string, otherwise: string): boolean =>
  id.replace(/-\d+$/, '') === (slug(name) || otherwise).replace(/-\d+$/, '');

/** Gives an indicator another id, and everything that names it follows. */
export function renamedIndicator(draft: Json, path: Path, id: string): Json {
  const old = textAt(draft, [...path, 'id']);
  let next = set(draft, [...path, 'id'], id);
  next = renamedKey(renamedKey(next, named.meanings, old, id), named.courses, old, id);
  for (const [place, goal] of itemsAt(next, named.goals).entries()) {
    if (goal === old) next = set(next, [...named.goals, place], id);
  }
  return next;
}

/** Gives a dimension another id; requirements that name it follow. */
export function renamedDimension(draft: Json, path: Path, id: string): Json {
  const old = textAt(draft, [...path, 'id']);
  let next = set(draft, [...path, 'id'], id);
  for (const place of itemsAt(draft, named.requirements).keys()) {
    const at = [...named.requirements, place, 'dimension'];
    if (textAt(draft, at) === old) next = set(next, at, id);
  }
  return next;
}

/** What was said about an indicator goes with it. */
export function forgotten(draft: Json, id: string): Json {
  const rest = remove(remove(draft, [...named.meanings, id]), [...named.courses, id]);
  const goals = itemsAt(rest, named.goals);
  return goals.includes(id)
    ? set(
        rest,
        named.goals,
        goals.filter((goal) => goal !== id),
      )
    : rest;
}

function renamedKey(draft: Json, path: Path, old: string, id: string): Json {
  const fields = at(draft, path);
  if (!isFields(fields) || !keysAt(draft, path).includes(old)) return draft;
  return set(
    draft,
    path,
    Object.fromEntries(Object.entries(fields).map(([key, value]) => [key === old ? id : key, value])),
  );
}
