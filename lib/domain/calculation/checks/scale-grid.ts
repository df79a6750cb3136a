import { exactly, millionths } from '../../number/decimal.ts';
import { compare, divide, reduced, subtract } from '../../number/rational.ts';
import type { Scale } from '../../policy/policy.ts';

/** Tells exactly whether a rating lies on a scale: within it, and a whole number of steps above its least. */
export function scaleGrid(scale: Scale): (rating: number) => boolean {
  const [min, max, step] = [millionths(scale.min), millionths(scale.max), millionths(scale.step)];
  return (rating) => {
    const units = millionths(rating);
    if (units === undefined || min === undefined || max === undefined || step === undefined) {
      return liesOn(scale, rating);
    }
    return units >= min && units <= max && (units - min) % step === 0;
  };
}

/** The same for numbers beyond what can be counted in safe integers. */
function liesOn(scale: Scale, rating: number): boolean {
  const exact = exactly(rating);
  if (compare(exact, exactly(scale.min)) < 0 || compare(exact, exactly(scale.max)) > 0) return false;
  return reduced(divide(subtract(exact, exactly(scale.min)), exactly(scale.step))).d === 1n;
}
