import { type ClosedCorrection, correctedBy } from '../lifecycle/closed-correction.ts';
import { furtherRunsOf, mainRunOf, type Run } from '../lifecycle/run.ts';

/** What a unit's bonus of one cycle comes to. Minor units; `main + further + corrected = total`. */
export interface UnitBonus {
  /** Of the main run; before there is one, as the results were published. */
  readonly main: number;
  /** What further runs paid beside it, one person each. */
  readonly further: number;
  /** What corrections of the closed cycle changed. */
  readonly corrected: number;
  readonly total: number;
  /** Of the total, what has really been paid. */
  readonly released: number;
}

interface Given {
  /** All runs of the unit. */
  readonly runs: readonly Run[];
  /** Everybody's amounts as they are calculated now; absent where there is no bonus. */
  readonly published: number | undefined;
  readonly corrections: readonly ClosedCorrection[];
}

/**
 * The main run, what further runs and corrections changed since, and what of all that is paid. A run that was returned or
 * recalled pays nobody; a correction counts once it is approved. `null` where the policy has no bonus.
 */
export function unitBonus({ runs, published, corrections }: Given): UnitBonus | null {
  const run = mainRunOf(runs);
  const main = run?.paid ?? published;
  if (main === undefined) return null;
  const apart = furtherRunsOf(runs);
  const further = sum(apart);
  const corrected = correctedBy(corrections, ['approved', 'released']);
  const paidRuns = [...(run ? [run] : []), ...apart].filter(({ state }) => state === 'released');
  const released = sum(paidRuns) + correctedBy(corrections, ['released']);
  return { main, further, corrected, total: main + further + corrected, released };
}

const sum = (runs: readonly Run[]) => runs.reduce((total, { paid }) => total + paid, 0);
