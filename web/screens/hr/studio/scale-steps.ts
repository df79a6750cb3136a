import { exactly } from '#lib/domain/number/decimal.ts';
import { shortest } from '#lib/domain/number/format.ts';
import { add, divide, isZero, multiply, subtract, whole } from '#lib/domain/number/rational.ts';
import { numberAt } from './read-draft.ts';
import type { Json, Path } from './scheme-draft.ts';

export interface ScaleStep {
  /** As ratings and words name it: "4", "2.5". */
  readonly value: string;
  readonly points: string;
}

/** More steps than these are a range: raters enter a number. */
const MOST = 11;

/** The steps of a scale as far as it is written; undefined where it is not whole, or has too many to show. */
export function stepsOf(draft: Json | undefined, path: Path): ScaleStep[] | undefined {
  const read = ['min', 'max', 'step', 'pointsAtMin', 'pointsAtMax'].map((key) => numberAt(draft, [...path, key]));
  const [min, max, step, low, high] = read;
  if (min === undefined || max === undefined || step === undefined || low === undefined || high === undefined)
    return undefined;
  if (!(step > 0) || !(max > min) || (max - min) / step > MOST) return undefined;
  try {
    const [from, width, first] = [exactly(min), exactly(step), exactly(low)];
    const span = subtract(exactly(max), from);
    const count = Math.floor((max - min) / step + 1e-9) + 1;
    return Array.from({ length: count }, (_, place) => {
      const up = multiply(whole(place), width);
      const share = isZero(up) ? up : multiply(divide(up, span), subtract(exactly(high), first));
      return { value: shortest(add(from, up), 6), points: shortest(add(first, share), 2) };
    });
  } catch {
    // More digits than the checks allow: they say so beside the field.
    return undefined;
  }
}
