import type { Line } from '../../employee/evaluation/form-problems.ts';
import type { Period } from '../../employee/figures/figure-values.ts';
import type { Entry } from './entry.ts';
import type { Grid } from './use-grid.ts';

/** What the table and the cards show: the indicator in focus, for everybody. */
export interface Shown {
  readonly grid: Grid;
  readonly line: Line;
  readonly entry: Entry;
  /** What I rated the time before, by employee and indicator; `undefined` while it is on its way. */
  readonly before: Readonly<Record<string, Readonly<Record<string, number>>>> | undefined;
  readonly period: Period;
  /** Whether keys are told of: not on a phone. */
  readonly keys: boolean;
}
