import { plainDecimal } from './typed.ts';

/**
 * Reads an amount as people type it ("44,000.5") into minor units, digit by digit: no floating point comes near it.
 * Undefined for anything that is no amount of the currency.
 */
export function minorOf(text: string, digits: number): number | undefined {
  const match = /^(\d{1,13})(?:\.(\d*))?$/.exec(plainDecimal(text) ?? '');
  const [, whole = '', after = ''] = match ?? [];
  if (match === null || after.length > digits) return undefined;
  const minor = BigInt(whole + after.padEnd(digits, '0'));
  return minor <= BigInt(Number.MAX_SAFE_INTEGER) ? Number(minor) : undefined;
}

/** The reverse, as it stands in a field: 4400000 → "44000.00". */
export function textOf(minor: number, digits: number): string {
  const padded = String(minor).padStart(digits + 1, '0');
  const cut = padded.length - digits;
  return digits === 0 ? padded : `${padded.slice(0, cut)}.${padded.slice(cut)}`;
}

/** How many decimals the currency has: 2 for CNY. */
export const currencyDigits = (currency: string): number =>
  new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2;
