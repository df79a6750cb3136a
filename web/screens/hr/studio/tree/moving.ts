import type { KeyboardEvent } from 'react';
import { dimensionsAt } from '../ids.ts';
import { dimensionPlace, indicatorPlace, type Place } from '../places.ts';
import { itemsAt } from '../read-draft.ts';
import { type Json, move } from '../scheme-draft.ts';
import { dimensionAt, takenTo } from '../structure.ts';
import type { TreeActs } from './tree-context.ts';

/** A move that can be made, and where what was moved stands then. */
export interface Move {
  readonly to: Place;
  readonly run: () => void;
}

const countIn = (draft: Json, dimension: number) => itemsAt(draft, [...dimensionAt(dimension), 'indicators']).length;

/** To a place in this or another dimension; undefined where a dimension would be left without any. */
export function indicatorTo(
  { part, go }: TreeActs,
  from: readonly [number, number],
  to: readonly [number, number],
): Move | undefined {
  if (to[0] !== from[0] && countIn(part.draft, from[0]) === 1) return undefined;
  const run = () => {
    part.edit((draft) => takenTo(draft, from, to));
    go(indicatorPlace(...to), { replace: true });
  };
  return { to: indicatorPlace(...to), run };
}

/** One up or down; from the end of a dimension into the next one. */
export function indicatorBy(tree: TreeActs, [dimension, indicator]: readonly [number, number], by: 1 | -1) {
  const { draft } = tree.part;
  const next = indicator + by;
  if (next >= 0 && next < countIn(draft, dimension))
    return indicatorTo(tree, [dimension, indicator], [dimension, next]);
  const other = dimension + by;
  if (other < 0 || other >= itemsAt(draft, dimensionsAt).length) return undefined;
  return indicatorTo(tree, [dimension, indicator], [other, by > 0 ? 0 : countIn(draft, other)]);
}

export function dimensionTo({ part, go }: TreeActs, from: number, to: number): Move | undefined {
  if (to < 0 || to >= itemsAt(part.draft, dimensionsAt).length) return undefined;
  const run = () => {
    part.edit((draft) => move(draft, dimensionsAt, from, to));
    go(dimensionPlace(to), { replace: true });
  };
  return { to: dimensionPlace(to), run };
}

/** Alt with the arrow keys moves what has the focus, and the focus goes along. */
export const movesBy = (up: Move | undefined, down: Move | undefined) => (event: KeyboardEvent) => {
  if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
  event.preventDefault();
  const made = event.key === 'ArrowUp' ? up : down;
  if (made === undefined) return;
  made.run();
  requestAnimationFrame(() => document.querySelector<HTMLElement>(`[data-place="${made.to}"]`)?.focus());
};
