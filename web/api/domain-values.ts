import type { Receipt } from '#lib/domain/calculation/receipt.ts';
import type { Result } from '#lib/domain/calculation/result.ts';
import type { Policy } from '#lib/domain/policy/policy.ts';

/** The contract hands policies, receipts and results through as the domain makes them; here they get their types back. */
const isPolicy = (value: unknown): value is Policy => has(value, 'dimensions');
const isReceipt = (value: unknown): value is Receipt => has(value, 'steps');
const isResult = (value: unknown): value is Result => has(value, 'status');

const has = (value: unknown, key: string) => typeof value === 'object' && value !== null && key in value;

function checked<Value>(value: unknown, is: (value: unknown) => value is Value): Value {
  if (!is(value)) throw new TypeError('The server sent something else than it promised.');
  return value;
}

export const asPolicy = (value: unknown): Policy => checked(value, isPolicy);
export const asReceipt = (value: unknown): Receipt => checked(value, isReceipt);
export const asResult = (value: unknown): Result => checked(value, isResult);
