import { randomUUID } from 'node:crypto';
import { inject } from 'vitest';
import { ensureTable } from '#infra/local/table.ts';
import { createClient, type StoreClient } from '#lib/store/client.ts';

/**
 * A fresh table of its own name on the tests' database, and a client on it which can be told to fail.
 * `attempts` is how often a request is tried in all: 1, unless a test is about retries.
 */
export async function aTable(options: { attempts?: number } = {}): Promise<{ client: StoreClient; endpoint: string }> {
  const endpoint = inject('engineEndpoint');
  const tableName = `test-${randomUUID()}`;
  await ensureTable(endpoint, tableName);
  return { client: createClient({ endpoint, tableName, faults: true, ...options }), endpoint };
}
