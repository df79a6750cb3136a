import { decimalOf } from '../../number/decimal.ts';
import { dayNumber } from '../../number/calendar.ts';
import type { Walk } from './walk.ts';

/** Takes a JSON value; undefined means that it was refused and the walk says why. */
export type Reader<T> = (value: unknown, walk: Walk) => T | undefined;

/** Bounds of a number: at least, above, at most. */
export interface Bounds {
  min?: number;
  above?: number;
  max?: number;
}

/** A text that is not empty. */
export const text: Reader<string> = (value, walk) => {
  if (typeof value !== 'string') return walk.refuse('type-text');
  return value === '' ? walk.refuse('empty') : value;
};

/** A text with more in it than space. */
export const words: Reader<string> = (value, walk) => {
  if (typeof value !== 'string') return walk.refuse('type-text');
  return value.trim() === '' ? walk.refuse('empty') : value;
};

export const flag: Reader<boolean> = (value, walk) => (typeof value === 'boolean' ? value : walk.refuse('type-flag'));

/** A calendar date that exists, in ISO form. */
export const date: Reader<string> = (value, walk) => {
  if (typeof value !== 'string') return walk.refuse('type-date');
  return dayNumber(value) === undefined ? walk.refuse('type-date') : value;
};

/** A decimal of at most 6 places and 15 significant digits (standard 1) within bounds. */
export function decimal(bounds: Bounds = {}): Reader<number> {
  return (value, walk) => {
    if (typeof value !== 'number') return walk.refuse('type-number');
    if (decimalOf(value) === undefined) return walk.refuse('digits');
    return within(value, bounds, walk);
  };
}

/** A whole number within bounds. */
export function integer(bounds: Bounds = {}): Reader<number> {
  return (value, walk) => {
    if (typeof value !== 'number') return walk.refuse('type-number');
    if (decimalOf(value) === undefined) return walk.refuse('digits');
    if (!Number.isInteger(value)) return walk.refuse('type-integer');
    return within(value, bounds, walk);
  };
}

export function oneOf<const T extends string>(choices: readonly T[]): Reader<T> {
  return (value, walk) => {
    const found = choices.find((choice) => choice === value);
    return found ?? walk.refuse(typeof value === 'string' ? 'choice' : 'type-text', { choices: choices.join(', ') });
  };
}

export function nullable<T>(read: Reader<T>): Reader<T | null> {
  return (value, walk) => (value === null ? null : read(value, walk));
}

/** A number out of bounds is refused, yet stays readable: a sum it belongs to can still be judged. */
function within(value: number, bounds: Bounds, walk: Walk): number {
  if (bounds.min !== undefined && value < bounds.min) walk.refuse('below', { min: bounds.min });
  if (bounds.above !== undefined && value <= bounds.above) walk.refuse('not-above', { above: bounds.above });
  if (bounds.max !== undefined && value > bounds.max) walk.refuse('beyond', { max: bounds.max });
  return value;
}
