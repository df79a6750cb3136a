import type { StoreClient } from './client.ts';
import { contentOf, itemOf } from './item.ts';
import { auditSpan, keys, partitions } from './keys.ts';
import { cursorAfter, page, type Page } from './page.ts';
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
  return {
    Put: { Item: itemOf(keyOf(entry), { ...entry, version: 1 }), ConditionExpression: 'attribute_not_exists(pk)' },
  };
}

interface Wanted {
  readonly cursor?: string | undefined;
  /** Instants, both included: ISO 8601 in UTC with milliseconds, as entries carry them. */
  readonly from?: string;
  readonly until?: string;
  readonly limit?: number;
}

interface AuditPage extends Page<AuditEntry> {
  /** Where the log goes on after an entry of this page. */
  readonly cursorAfter: (entry: AuditEntry) => string;
}

/** The newest first. The span is found by its keys: what lies outside of it is not read. */
export async function auditOf(
  client: StoreClient,
  cycle: string | null,
  { cursor, limit = 100, ...wanted }: Wanted = {},
): Promise<AuditPage> {
  const { from, until } = auditSpan(wanted);
  const found = await page(
    client,
    {
      KeyConditionExpression: 'pk = :pk AND sk BETWEEN :from AND :until',
      ExpressionAttributeValues: { ':pk': partitions.audit(cycle), ':from': from, ':until': until },
      ScanIndexForward: false,
      Limit: limit,
    },
    cursor,
    contentOf<AuditEntry>,
  );
  return { ...found, cursorAfter: (entry) => cursorAfter(keyOf(entry)) };
}

const keyOf = ({ cycle, at, id }: AuditEntry) => keys.audit(cycle, at, id);
