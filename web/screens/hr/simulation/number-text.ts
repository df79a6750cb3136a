import { plainDecimal } from '#lib/domain/number/typed.ts';

/** A decimal of at most six places, as a policy may hold. */
export const isDecimal = (text: string): boolean => /^\d{1,6}(\.\d{1,6})?$/.test(plainDecimal(text) ?? '');

/** Its value, where it is one. */
export const decimalFrom = (text: string): number => Number(plainDecimal(text));
