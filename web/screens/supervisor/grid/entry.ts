import type { Text } from '#lib/contract/text.ts';
import type { Step } from '../../../ui/RatingSteps.tsx';
import type { Line } from '../../employee/evaluation/form-problems.ts';
import { stepsOf } from '../../employee/evaluation/steps-of.ts';

/** More do not fit into a row, and have no digit each. */
const MOST = 9;

/**
 * How a rating is entered in a row. `steps`: side by side, each step its own digit key. `select`: a list that jumps to
 * what is typed ("10", "3.5"), for scales with more steps or with steps that are not one digit. `number`: typed, where
 * there are too many to list.
 */
export type Entry =
  | { readonly kind: 'steps'; readonly steps: readonly Step<number>[] }
  | { readonly kind: 'select'; readonly steps: readonly Step<number>[] }
  | { readonly kind: 'number'; readonly range: string };

export function entryOf(line: Line, say: (text: Text) => string): Entry {
  const steps = stepsOf(line, say);
  if (steps === undefined) return { kind: 'number', range: `${line.scale.min}–${line.scale.max}` };
  const digits = steps.every(({ value }) => /^\d$/.test(String(value)));
  return { kind: digits && steps.length <= MOST ? 'steps' : 'select', steps };
}

/** The range of keys that rate: "1–5". */
export const keyRange = (steps: readonly Step<number>[]): string => `${steps[0]?.value}–${steps.at(-1)?.value}`;
