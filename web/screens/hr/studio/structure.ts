import { dimensionIds, dimensionsAt, forgotten, idFrom, indicatorIds } from './ids.ts';
import { itemsAt, keysAt, namesAt, numberAt, textAt } from './read-draft.ts';
import { at, insert, isFields, type Json, type Path, remove, set } from './scheme-draft.ts';
import { gapOf } from './weights.ts';

export const dimensionAt = (dimension: number): Path => [...dimensionsAt, dimension];
export const indicatorAt = (dimension: number, indicator: number): Path => [
  ...dimensionAt(dimension),
  'indicators',
  indicator,
];

export const weightsAt = (draft: Json, list: Path): (number | undefined)[] =>
  itemsAt(draft, list).map((item) => numberAt(item, ['weight']));

/** What is missing to 100 is what a new one weighs; nothing yet where nothing is missing. */
const left = (draft: Json, list: Path): { readonly [key: string]: Json } => {
  const gap = gapOf(weightsAt(draft, list));
  return gap > 0 ? { weight: gap } : {};
};

/** One more indicator at the end of a dimension, rated on the first scale; its name is still to be written. */
export function withIndicator(draft: Json, dimension: number): Json {
  const list = [...dimensionAt(dimension), 'indicators'];
  const [scale = ''] = keysAt(draft, ['calculation', 'scales']);
  const id = idFrom('', 'indicator', indicatorIds(draft));
  const made = { id, name: { zh: '', en: '' }, ...left(draft, list), rating: { scale } };
  return set(draft, [...list, itemsAt(draft, list).length], made);
}

/** One more dimension at the end, with one indicator. */
export function withDimension(draft: Json): Json {
  const place = itemsAt(draft, dimensionsAt).length;
  const id = idFrom('', 'dimension', dimensionIds(draft));
  const made = { id, name: { zh: '', en: '' }, ...left(draft, dimensionsAt), indicators: [] };
  return withIndicator(set(draft, dimensionAt(place), made), place);
}

/** The same indicator once more, below it; its weight is still to be given. What it means is said of both. */
export function withCopy(draft: Json, dimension: number, indicator: number): Json {
  const original = at(draft, indicatorAt(dimension, indicator));
  if (!isFields(original)) return draft;
  const { weight: _weight, ...same } = original;
  const old = textAt(original, ['id']);
  const id = idFrom(old, 'indicator', indicatorIds(draft));
  const name = namesAt(original, ['name']);
  const copy = { ...same, id, name: { zh: `${name?.zh ?? old}（副本）`, en: `${name?.en ?? old} (copy)` } };
  const copied = insert(draft, indicatorAt(dimension, indicator + 1), copy);
  const meaning = at(draft, ['display', 'indicators', old]);
  return meaning === undefined ? copied : set(copied, ['display', 'indicators', id], meaning);
}

export const withoutIndicator = (draft: Json, dimension: number, indicator: number): Json =>
  forgotten(
    remove(draft, indicatorAt(dimension, indicator)),
    textAt(draft, [...indicatorAt(dimension, indicator), 'id']),
  );

/** A dimension goes with all its indicators. */
export const withoutDimension = (draft: Json, dimension: number): Json =>
  itemsAt(draft, [...dimensionAt(dimension), 'indicators'])
    .map((indicator) => textAt(indicator, ['id']))
    .reduce(forgotten, remove(draft, dimensionAt(dimension)));

/** An indicator taken to a place in another dimension, or in its own. */
export function takenTo(draft: Json, from: readonly [number, number], to: readonly [number, number]): Json {
  const taken = at(draft, indicatorAt(...from));
  if (taken === undefined || at(draft, dimensionAt(to[0])) === undefined) return draft;
  return insert(remove(draft, indicatorAt(...from)), indicatorAt(...to), taken);
}
