import { dimensionsAt } from './ids.ts';
import { parts } from './part-table.ts';
import { isWithin } from './placed-problems.ts';
import { itemsAt } from './read-draft.ts';
import { at, type Json, type Path } from './scheme-draft.ts';
import { dimensionAt, indicatorAt } from './structure.ts';

/** What can be chosen in the tree, as the address writes it: `general`, `dimensions`, `dimension-0`, `indicator-0-1`. */
export type Place = string;

export const dimensionPlace = (dimension: number): Place => `dimension-${dimension}`;
export const indicatorPlace = (dimension: number, indicator: number): Place => `indicator-${dimension}-${indicator}`;

/** Where in the document a place is; undefined where there is no such place (any more). */
export function pathOf(place: Place, draft: Json): Path | undefined {
  if (place === 'dimensions') return dimensionsAt;
  const fixed = Object.entries(parts).find(([name]) => name === place);
  if (fixed) return fixed[1].at[0];
  const [kind, ...numbers] = place.split('-');
  const [dimension = -1, indicator = -1] = numbers.map(Number);
  const path =
    kind === 'dimension' ? dimensionAt(dimension) : kind === 'indicator' && indicatorAt(dimension, indicator);
  return path && at(draft, path) !== undefined ? path : undefined;
}

/** Whether a path leads to a place or below it. */
const leadsTo = (path: Path, place: Path) => place.length > 0 && isWithin(path, place);

/** The place in the tree where a problem is mended. */
export function placeOf(path: Path, draft: Json): Place {
  const [, , dimension, list, indicator] = path;
  if (leadsTo(path, dimensionsAt)) {
    if (typeof dimension !== 'number') return 'dimensions';
    return list === 'indicators' && typeof indicator === 'number'
      ? indicatorPlace(dimension, indicator)
      : dimensionPlace(dimension);
  }
  if (leadsTo(path, ['display', 'indicators'])) {
    const place = placeOfIndicator(draft, String(path[2]));
    if (place !== undefined) return place;
  }
  const owner = Object.entries(parts).find(([, part]) => part.at.some((one) => leadsTo(path, one)));
  return owner?.[0] ?? 'general';
}

function placeOfIndicator(draft: Json, id: string): Place | undefined {
  for (const [dimension, one] of itemsAt(draft, dimensionsAt).entries()) {
    const indicator = itemsAt(one, ['indicators']).findIndex((candidate) => at(candidate, ['id']) === id);
    if (indicator >= 0) return indicatorPlace(dimension, indicator);
  }
  return undefined;
}
