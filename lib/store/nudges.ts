import { nextVersion, type Stored } from './item.ts';
import { type EvaluationAddress, keys } from './keys.ts';
import type { Write } from './transact.ts';

/** That somebody reminded the rater of an evaluation, and when the last time. It lies beside the evaluation. */
export interface Nudge {
  readonly slot: string;
  readonly at: string;
  readonly by: string;
}

export function nudgeWrite(cycle: string, at: EvaluationAddress, nudge: Stored<Nudge>): Write {
  return nextVersion(keys.nudge(cycle, at), nudge, null);
}
