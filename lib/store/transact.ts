import { randomUUID } from 'node:crypto';
import {
  type CancellationReason,
  IdempotentParameterMismatchException,
  TransactionCanceledException,
  TransactionInProgressException,
} from '@aws-sdk/client-dynamodb';
import { TransactWriteCommand, type TransactWriteCommandInput } from '@aws-sdk/lib-dynamodb';
import { unmarshall } from '@aws-sdk/util-dynamodb';
import type { Item, StoreClient } from './client.ts';

type TransactItem = NonNullable<TransactWriteCommandInput['TransactItems']>[number];
type Part<K extends 'Put' | 'Update' | 'Delete' | 'ConditionCheck'> = Omit<
  NonNullable<TransactItem[K]>,
  'TableName' | 'ReturnValuesOnConditionCheckFailure'
>;

/** One write of a transaction; the table's name is added. */
export type Write =
  | { Put: Part<'Put'> }
  | { Update: Part<'Update'> }
  | { Delete: Part<'Delete'> }
  | { ConditionCheck: Part<'ConditionCheck'> };

/** A write whose condition did not hold: its place in the list, and the item as it was found, if there was any. */
export interface Refusal {
  readonly index: number;
  readonly found: Item | undefined;
}

/** Nothing was written because a condition did not hold. */
export class TransactionRefused extends Error {
  override readonly name = 'TransactionRefused';
  readonly refusals: readonly Refusal[];
  constructor(refusals: readonly Refusal[], cause: unknown) {
    super(`the condition of write ${refusals.map(({ index }) => index).join(', ')} did not hold`, { cause });
    this.refusals = refusals;
  }
}

/** Nothing was written because other transactions kept holding the same items, or the table kept being too busy. */
export class TransactionContended extends Error {
  override readonly name = 'TransactionContended';
}

/** Nothing was written: the token has already been used, within ten minutes, for other writes. */
export class TokenReused extends Error {
  override readonly name = 'TokenReused';
}

const attempts = 5;

/**
 * Writes all of up to 100 items, or none. With a `token` (at most 36 characters) it is safe to call again with the same
 * writes after a timeout. Throws TransactionRefused, TransactionContended, TokenReused; everything else as the SDK throws it.
 */
export async function transact(
  client: StoreClient,
  writes: readonly Write[],
  options: { token?: string } = {},
): Promise<void> {
  const command = new TransactWriteCommand({
    TransactItems: writes.map((write) => addressed(write, client.tableName)),
    ClientRequestToken: options.token ?? randomUUID(),
  });
  for (let attempt = 1; ; attempt += 1) {
    try {
      await client.send(command);
      return;
    } catch (error) {
      if (error instanceof IdempotentParameterMismatchException) throw new TokenReused(error.message, { cause: error });
      if (!isContention(error)) throw asRefusal(error);
      if (attempt === attempts) throw new TransactionContended(`no success in ${attempts} attempts`, { cause: error });
      await client.pause(attempt);
    }
  }
}

function addressed(write: Write, TableName: string): TransactItem {
  const common = { TableName, ReturnValuesOnConditionCheckFailure: 'ALL_OLD' } as const;
  if ('Put' in write) return { Put: { ...write.Put, ...common } };
  if ('Update' in write) return { Update: { ...write.Update, ...common } };
  if ('Delete' in write) return { Delete: { ...write.Delete, ...common } };
  return { ConditionCheck: { ...write.ConditionCheck, ...common } };
}

const passing = new Set(['TransactionConflict', 'ThrottlingError', 'ProvisionedThroughputExceeded']);

/** Whether the same writes may succeed a moment later. A failed condition beside a conflict is final: it was checked. */
function isContention(error: unknown): boolean {
  if (error instanceof TransactionInProgressException) return true;
  const failed = reasonsOf(error).filter(({ Code }) => Code !== 'None');
  return failed.length > 0 && failed.every(({ Code }) => passing.has(Code ?? ''));
}

function asRefusal(error: unknown): unknown {
  const refusals = reasonsOf(error).flatMap(({ Code, Item }, index) =>
    Code === 'ConditionalCheckFailed' ? [{ index, found: Item && unmarshall(Item) }] : [],
  );
  return refusals.length > 0 ? new TransactionRefused(refusals, error) : error;
}

function reasonsOf(error: unknown): CancellationReason[] {
  return error instanceof TransactionCanceledException ? (error.CancellationReasons ?? []) : [];
}
