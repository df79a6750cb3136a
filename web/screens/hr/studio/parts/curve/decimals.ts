import { decimalOf, exactly } from '#lib/domain/number/decimal.ts';
import { shortest } from '#lib/domain/number/format.ts';
import { multiply, whole } from '#lib/domain/number/rational.ts';
import { plainDecimal } from '#lib/domain/number/typed.ts';

/** The finest decimal of a policy (standard 1), which everything here is counted in, so that no step adds up wrongly. */
const MILLION = 1e6;
export const FINEST = 1 / MILLION;
const units = (value: number): number => Math.round(value * MILLION);

/** The multiple of `step` nearest to `value`, as the decimal that its shortest text shows: never 0.30000000000000004. */
export function snapped(value: number, step: number): number {
  const width = units(step);
  return (Math.round(units(value) / width) * width + 0) / MILLION;
}

/** `value` and so many steps, exactly: what does not lie on the grid of the steps stays as far beside it. */
export const stepped = (value: number, step: number, count: number): number =>
  (units(value) + units(step) * count + 0) / MILLION;

/** The first multiple of `step` above `value`. */
export const gridAbove = (value: number, step: number): number =>
  ((Math.floor(units(value) / units(step)) + 1) * units(step) + 0) / MILLION;

/** The last multiple of `step` below `value`. */
export const gridBelow = (value: number, step: number): number =>
  ((Math.ceil(units(value) / units(step)) - 1) * units(step) + 0) / MILLION;

/** In the middle, on the finest of the steps 1, 1/10, 1/100 … that lies strictly between; undefined where none does. */
export function between(low: number, high: number, step: number): number | undefined {
  for (let width = step; units(width) >= 1; width /= 10) {
    const middle = snapped((low + high) / 2, width);
    if (middle > low && middle < high) return middle;
  }
  return undefined;
}

/** Digits that the point is moved by when a number is written: 2 for a fraction of 1 that is written in percent. */
export type Shift = 0 | 2;

/** 0.855 with shift 2 → "85.5". */
export function decimalText(value: number, shift: Shift = 0): string {
  return decimalOf(value) === undefined ? String(value) : shortest(multiply(exactly(value), whole(10 ** shift)), 6);
}

/** Reads what people type ("85.5", "85．5 ", "−3"); undefined for what is no decimal of at most 6 places once shifted. */
export function decimalIn(text: string, shift: Shift = 0): number | undefined {
  const plain = plainDecimal(text.replace(/[%％]\s*$/, '')) ?? '';
  const [, sign = '', before = '', after = ''] = /^(-?)(\d{1,9})(?:\.(\d*))?$/.exec(plain) ?? [];
  const places = after.replace(/0+$/, '');
  if (before === '' || places.length + shift > 6) return undefined;
  const digits = Number(before + places.padEnd(6 - shift, '0'));
  return ((sign === '-' ? -digits : digits) + 0) / MILLION;
}
