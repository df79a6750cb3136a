import type { StoreClient } from './client.ts';
import { contentOf, itemOf } from './item.ts';
import { keys, partitions } from './keys.ts';
import { page, type Page } from './page.ts';
import type { Write } from './transact.ts';

/** Who did what to whom, when and why. Written with what it tells of, never changed. */
export interface AuditEntry {
  readonly id: string;
  readonly at: string;
  readonly actor: string;
  readonly action: string;
  readonly cycle: string | null;
  readonly unit?: string;
  /** Whom it concerns; left out where naming them would tell who a peer or customer is. */
  readonly subject?: string;
  readonly reason?: string;
  readonly details?: Readonly<Record<string, string | number>>;
}

export function auditWrite(entry: AuditEntry): Write {
  const key = keys.audit(entry.cycle, entry.at, entry.id);
  return {
    Put: { Item: itemOf(key, { ...entry, version: 1 }), ConditionExpression: 'attribute_not_exists(pk)' },
  };
}

/** The newest first. */
export function auditOf(
  client: StoreClient,
  cycle: string | null,
  cursor: string | undefined,
): Promise<Page<AuditEntry>> {
  return page(
    client,
    {
      KeyConditionExpression: 'pk = :pk',
      ExpressionAttributeValues: { ':pk': partitions.audit(cycle) },
      ScanIndexForward: false,
      Limit: 100,
    },
    cursor,
    contentOf<AuditEntry>,
  );
}
