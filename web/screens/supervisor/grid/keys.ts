import type { KeyboardEvent } from 'react';
import { rowOf } from './focus.ts';
import type { Grid } from './use-grid.ts';

/** What each key does, wherever the focus is in the grid. The legend shows the same. */
const moves: Readonly<Record<string, (grid: Grid) => void>> = {
  ArrowUp: (grid) => grid.step(-1),
  ArrowDown: (grid) => grid.step(1),
  Enter: (grid) => grid.step(1),
  ArrowLeft: (grid) => grid.turn(-1),
  ArrowRight: (grid) => grid.turn(1),
  Home: (grid) => grid.end(0),
  End: (grid) => grid.end(-1),
  n: (grid) => grid.openComment(grid.person),
  e: (grid) => grid.openEvidence(grid.person),
  z: (grid) => grid.undo(),
};

/** What is left to the field in which it is typed. */
const ownKeys = (field: HTMLElement): RegExp | undefined => {
  if (field.matches('textarea')) return /^(?!Escape$)/;
  if (field.matches('[inputmode]')) return /^(?:Arrow(?:Left|Right)|Home|End)$/;
  if (field.matches('select')) return /^(?:Home|End)$/;
  if (field.matches('button, a')) return /^Enter$/;
  return undefined;
};

/**
 * Only while the focus is in the grid, so that no letter does anything unasked elsewhere (WCAG 2.1.4). A digit rates and
 * goes on to the next person where the scale's steps are digits.
 */
export function onGridKey(event: KeyboardEvent<HTMLElement>, grid: Grid, digits: ReadonlySet<string>): void {
  const { key, target } = event;
  if (event.ctrlKey || event.metaKey || event.altKey || !(target instanceof HTMLElement)) return;
  if (ownKeys(target)?.test(key) === true) return;
  const row = rowOf(target);
  const work = workOf(key, { grid, row, inTabs: target.matches('[role=tab]'), digits });
  if (work === undefined) return;
  // The radios' own arrow keys would change a rating.
  event.preventDefault();
  event.stopPropagation();
  work();
}

interface Place {
  grid: Grid;
  row: string | undefined;
  inTabs: boolean;
  digits: ReadonlySet<string>;
}

function workOf(key: string, { grid, row, inTabs, digits }: Place): (() => void) | undefined {
  if (inTabs) {
    const by = key === 'ArrowLeft' ? -1 : key === 'ArrowRight' ? 1 : undefined;
    if (by !== undefined) return () => grid.turn(by, 'tab');
    return key === 'ArrowDown' ? () => grid.go({}) : undefined;
  }
  if (key === 'Escape') return grid.writes === undefined ? undefined : () => grid.go({});
  if (row !== undefined && digits.has(key)) return () => grid.rate(row, Number(key), true);
  const move = moves[key.length === 1 ? key.toLowerCase() : key];
  return move === undefined ? undefined : () => move(grid);
}
