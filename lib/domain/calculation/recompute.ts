import type { Policy } from '../policy/policy.ts';
import { type Figure, type Figures, figuresOf, isMain } from './figures.ts';
import { prepare } from './prepared.ts';
import type { Receipt, ReceiptInputs, Step } from './receipt.ts';
import { subjectOf } from './receipt/inputs.ts';
import { stepsOf } from './receipt/steps.ts';

/** What a receipt's inputs lead to when both stages run again. */
export interface Recomputed {
  status: Receipt['status'];
  steps: Step[];
  figures: Figures;
}

/** One figure of a receipt held against the same figure made anew. */
export interface Comparison {
  path: string;
  /** Whether the figure is what a step arrives at; the others lead to it. */
  main: boolean;
  receipt: Figure | undefined;
  here: Figure | undefined;
  /** `withheld`: it follows from sums of a small pool that the receipt does not hold. */
  state: 'agrees' | 'differs' | 'withheld';
}

/** Runs both stages on what a receipt holds: the same functions that made the result. Throws a SyntaxError or RangeError
 * where the inputs are no numbers. */
export function recompute(policy: Policy, inputs: ReceiptInputs): Recomputed {
  const prepared = prepare(policy);
  const { status, steps } = stepsOf(prepared, subjectOf(prepared.scoring, inputs));
  return { status, steps, figures: figuresOf({ status, steps }) };
}

/** Every figure of a receipt with whether it agrees; a figure that only one of the two has differs. */
export function compare(receipt: Receipt, recomputed: Recomputed): Comparison[] {
  const shown = figuresOf(receipt);
  const withheld = receipt.smallUnit ? 'bonus.bonus' : undefined;
  const paths = new Set([...shown.keys(), ...recomputed.figures.keys()]);
  return [...paths].map((path) => {
    const [there, here] = [shown.get(path), recomputed.figures.get(path)];
    const state = there !== here ? 'differs' : path === withheld ? 'withheld' : 'agrees';
    return { path, main: isMain(path, receipt.steps), receipt: there, here, state };
  });
}
