import { DomainError, LostRace } from '#lib/domain/error.ts';
import { type AuditEntry, auditWrite } from './audit.ts';
import type { StoreClient } from './client.ts';
import { TransactionContended, TransactionRefused, transact, type Write } from './transact.ts';

/**
 * The one way to change state: the new state and the entry that tells of it are written together, or neither is.
 * @throws LostRace when something was changed since it was read, DomainError `busy` when others keep writing it.
 */
export async function commit(client: StoreClient, entry: AuditEntry, writes: readonly Write[]): Promise<void> {
  await together(client, [...writes, auditWrite(entry)]);
}

/** A draft or a customer's answer: it is its own trace, so no entry tells of it. */
export async function together(client: StoreClient, writes: readonly Write[]): Promise<void> {
  try {
    await transact(client, writes);
  } catch (error) {
    if (error instanceof TransactionRefused) throw new LostRace();
    if (error instanceof TransactionContended) throw new DomainError('busy');
    throw error;
  }
}
