import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { PutCommand } from '@aws-sdk/lib-dynamodb';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { startEngine } from '#infra/local/engine.ts';
import { keptPosition, localPump } from '#infra/local/pump.ts';
import { openStream } from '#infra/local/stream.ts';
import { ensureTable } from '#infra/local/table.ts';
import { trimStream } from '#infra/local/trim-stream.ts';
import { createClient } from '#lib/store/client.ts';
import { table } from '#lib/store/table.ts';

let dataDir: string;
beforeEach(() => void (dataDir = mkdtempSync(join(tmpdir(), 'hengji-stream-'))));
afterEach(() => rmSync(dataDir, { recursive: true }));
const file = () => join(dataDir, 'hengji.db');

/** A day of the database: some items are written, the pump hands on what there is, and the database ends. */
async function day(names: readonly string[], { fails = '' } = {}): Promise<string[]> {
  const engine = await startEngine({ file: file() });
  await ensureTable(engine.endpoint, table.name);
  const stream = await openStream(engine.endpoint, table.name);
  const client = createClient({ tableName: table.name, endpoint: engine.endpoint });
  const seen: string[] = [];
  const pump = localPump({
    stream,
    dataDir,
    attempts: 2,
    dispatch: async (records) => {
      const of = ({ dynamodb }: (typeof records)[number]) => dynamodb?.Keys?.['sk']?.S ?? '';
      const bad = records.find((record) => of(record) === fails);
      seen.push(...records.map(of));
      return { batchItemFailures: bad ? [{ itemIdentifier: bad.dynamodb?.SequenceNumber ?? '' }] : [] };
    },
  });
  for (const name of names)
    await client.send(new PutCommand({ TableName: table.name, Item: { pk: 'THING', sk: name } }));
  await Promise.all([pump.drain(), pump.drain()]);
  stream.close();
  client.destroy();
  await engine.stop();
  return seen;
}

const records = () => {
  const database = new DatabaseSync(file());
  const { count } = database.prepare('SELECT count(*) AS count FROM _stream_records').get() ?? {};
  database.close();
  return count;
};

it('hands on every record once, over restarts, and what was handed on is cleared away', async () => {
  expect(await day(['a', 'b', 'c'])).toEqual(['a', 'b', 'c']);
  expect(records()).toBe(3);
  trimStream(file(), table.name, keptPosition(dataDir)?.after ?? '');
  // The last one stays: the next is numbered after it.
  expect(records()).toBe(1);
  expect(await day(['d', 'e'])).toEqual(['d', 'e']);
});

it('hands on again from what failed, and nothing before it', async () => {
  expect(await day(['a', 'b', 'c'], { fails: 'b' })).toEqual(['a', 'b', 'c', 'b', 'c', 'b', 'c', 'b', 'c']);
  expect(await day(['d'])).toEqual(['b', 'c', 'd']);
});

it('leaves a file alone that is laid out otherwise', async () => {
  const other = join(dataDir, 'other.db');
  const database = new DatabaseSync(other);
  database.exec('CREATE TABLE _stream_records (id INTEGER, what TEXT); INSERT INTO _stream_records VALUES (1, 2)');
  database.close();
  trimStream(other, table.name, '9');
  trimStream(join(dataDir, 'missing.db'), table.name, '9');
  const again = new DatabaseSync(other);
  expect(again.prepare('SELECT count(*) AS count FROM _stream_records').get()).toEqual({ count: 1 });
  again.close();
  writeFileSync(join(dataDir, 'stream.json'), JSON.stringify({ stream: 'another', after: '7' }));
  expect(await day(['a'])).toEqual(['a']);
});
