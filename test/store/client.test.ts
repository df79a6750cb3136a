import { GetCommand, PutCommand, QueryCommand } from '@aws-sdk/lib-dynamodb';
import { beforeEach, describe, expect, it } from 'vitest';
import { batchDelete, batchPut } from '#lib/store/batch.ts';
import { createClient, type Item } from '#lib/store/client.ts';
import { getMany, queryAll, queryPages } from '#lib/store/read.ts';
import { TokenReused, transact, TransactionContended, TransactionRefused } from '#lib/store/transact.ts';
import { aTable } from '#test/support/store.ts';

const { client, endpoint } = await aTable();
const TableName = client.tableName;
const retrying = createClient({ endpoint, tableName: TableName, faults: true, attempts: 3 });

beforeEach(() => {
  client.meter.reset();
  client.faults.clear();
});

const put = (Item: Item, sender = client) => sender.send(new PutCommand({ TableName, Item }));
const get = async (pk: string, sk = '1', ConsistentRead = true) =>
  (await client.send(new GetCommand({ TableName, Key: { pk, sk }, ConsistentRead }))).Item;
const inIndex = (group: string) => ({
  IndexName: 'gsi1',
  KeyConditionExpression: 'gsi1pk = :group',
  ExpressionAttributeValues: { ':group': group },
});
const inPartition = (pk: string) => ({ KeyConditionExpression: 'pk = :pk', ExpressionAttributeValues: { ':pk': pk } });
const rows = (pk: string, count: number): Item[] =>
  Array.from({ length: count }, (_, index) => ({ pk, sk: String(index).padStart(4, '0') }));

describe('what is written', () => {
  it('comes back the same, whole numbers beyond 2^53 included, without what was undefined', async () => {
    await put({
      pk: 'same',
      sk: '1',
      big: 12_345_678_901_234_567_890n,
      small: 7n,
      gone: undefined,
      nested: { gone: undefined },
    });
    expect(await get('same')).toEqual({ pk: 'same', sk: '1', big: 12_345_678_901_234_567_890n, small: 7, nested: {} });
  });
});

describe('the meter', () => {
  it('counts requests by operation, and units with the index included', async () => {
    await put({ pk: 'm', sk: '1', gsi1pk: 'm', gsi1sk: '1' });
    await get('m');
    await client.send(new QueryCommand({ TableName, ...inIndex('m') }));
    const measured = client.meter.snapshot();
    expect(measured).toMatchObject({
      requests: { PutItem: 1, GetItem: 1, Query: 1 },
      total: 3,
      writeUnits: 2,
      readUnits: 1.5,
    });
    expect(measured.bytesSent).toBeGreaterThan(100);
    expect(measured.bytesReceived).toBeGreaterThan(100);
  });

  it('counts a transaction twice in the table and its index writes too', async () => {
    await transact(client, [
      { Put: { Item: { pk: 'mt', sk: '1', gsi1pk: 'mt', gsi1sk: '1' } } },
      { Put: { Item: { pk: 'mt', sk: '2' } } },
    ]);
    expect(client.meter.snapshot()).toMatchObject({ requests: { TransactWriteItems: 1 }, writeUnits: 5, readUnits: 0 });
  });

  it('keeps a snapshot as it was, and starts again from nothing', async () => {
    await put({ pk: 'm', sk: '2' });
    const before = client.meter.snapshot();
    client.meter.reset();
    expect(before.total).toBe(1);
    expect(client.meter.snapshot().total).toBe(0);
  });

  it('counts a refused write as a request', async () => {
    const refused = client.send(
      new PutCommand({ TableName, Item: { pk: 'x', sk: '1' }, ConditionExpression: 'attribute_exists(pk)' }),
    );
    await expect(refused).rejects.toThrow('conditional');
    expect(client.meter.snapshot().total).toBe(1);
  });
});

describe('faults', () => {
  it('throttle: refused, nothing sent', async () => {
    client.faults.next({ kind: 'throttle' });
    await expect(put({ pk: 'throttled', sk: '1' })).rejects.toMatchObject({ name: 'ThrottlingException' });
    expect(client.meter.snapshot().total).toBe(0);
    expect(await get('throttled')).toBeUndefined();
  });

  it('timeout-before: the database never saw it; timeout-after: it did what was asked', async () => {
    client.faults.next({ kind: 'timeout-before' });
    client.faults.next({ kind: 'timeout-after' });
    await expect(put({ pk: 'before', sk: '1' })).rejects.toMatchObject({ name: 'TimeoutError' });
    await expect(put({ pk: 'after', sk: '1' })).rejects.toMatchObject({ name: 'TimeoutError' });
    expect(await get('before')).toBeUndefined();
    expect(await get('after')).toBeDefined();
  });

  it('conflict: a single write meets one too', async () => {
    client.faults.next({ kind: 'conflict' });
    await get('conflict');
    await expect(put({ pk: 'conflict', sk: '1' })).rejects.toMatchObject({ name: 'TransactionConflictException' });
  });

  it('stale: an index query answers from before the last write', async () => {
    const query = () => queryAll(client, inIndex('stale'));
    client.faults.next({ kind: 'stale', times: 1 });
    await put({ pk: 's', sk: '1', gsi1pk: 'stale', gsi1sk: '1' });
    expect(await query()).toEqual([]);
    expect(await query()).toHaveLength(1);
    await put({ pk: 's', sk: '2', gsi1pk: 'stale', gsi1sk: '2' });
    client.faults.next({ kind: 'stale' });
    expect(await query()).toHaveLength(1);
    expect(await query()).toHaveLength(2);
  });

  it('stale: a read of the table only where it is named, and never a strongly consistent one', async () => {
    await put({ pk: 'weak', sk: '1' });
    client.faults.next({ kind: 'stale', operation: 'GetItem' });
    expect(await get('weak', '1', true)).toBeDefined();
    expect(await get('weak', '1', false)).toBeUndefined();
    expect(await get('weak', '1', false)).toBeDefined();
  });

  it('happen to the operation named, as often as told, and are known while pending', async () => {
    client.faults.next({ kind: 'throttle', operation: 'GetItem', times: 2 });
    await put({ pk: 'named', sk: '1' });
    await expect(get('named')).rejects.toThrow('capacity');
    expect(client.faults.pending()).toBe(1);
    await expect(get('named')).rejects.toThrow('capacity');
    expect(await get('named')).toBeDefined();
    expect(client.faults.pending()).toBe(0);
  });

  it('are got over by the SDK, as in a deployment, where attempts are left', async () => {
    retrying.faults.next({ kind: 'throttle' });
    retrying.faults.next({ kind: 'timeout-before' });
    await put({ pk: 'retried', sk: '1' }, retrying);
    expect(await get('retried')).toBeDefined();
    retrying.faults.next({ kind: 'throttle', times: 3 });
    await expect(put({ pk: 'given up', sk: '1' }, retrying)).rejects.toMatchObject({ name: 'ThrottlingException' });
  });

  it('cannot be armed on a client of a deployment', () => {
    const plain = createClient({ endpoint, tableName: TableName });
    expect(() => plain.faults.next({ kind: 'throttle' })).toThrow('faults: true');
    plain.destroy();
  });
});

describe('transact', () => {
  const create = (pk: string) => ({
    Put: { Item: { pk, sk: '1', state: 'new' }, ConditionExpression: 'attribute_not_exists(pk)' },
  });

  it('tells which condition failed and what was found, and writes nothing', async () => {
    await put({ pk: 'there', sk: '1', state: 'closed' });
    const attempt = transact(client, [create('other'), create('there')]);
    await expect(attempt).rejects.toBeInstanceOf(TransactionRefused);
    await expect(attempt).rejects.toMatchObject({
      refusals: [{ index: 1, found: { pk: 'there', sk: '1', state: 'closed' } }],
    });
    expect(await get('other')).toBeUndefined();
  });

  it('tells a missing item from one in the wrong state', async () => {
    const check = { ConditionCheck: { Key: { pk: 'missing', sk: '1' }, ConditionExpression: 'attribute_exists(pk)' } };
    await expect(transact(client, [check])).rejects.toMatchObject({ refusals: [{ index: 0, found: undefined }] });
  });

  it('updates and deletes', async () => {
    await put({ pk: 'u', sk: '1', n: 1 });
    await put({ pk: 'd', sk: '1' });
    const Update = {
      Key: { pk: 'u', sk: '1' },
      UpdateExpression: 'SET n = :n',
      ExpressionAttributeValues: { ':n': 2 },
    };
    await transact(client, [{ Update }, { Delete: { Key: { pk: 'd', sk: '1' } } }]);
    expect(await get('u')).toMatchObject({ n: 2 });
    expect(await get('d')).toBeUndefined();
  });

  it('tries again after a conflict, and says so when it never ends', async () => {
    client.faults.next({ kind: 'conflict', times: 4 });
    await transact(client, [create('contended')]);
    expect(await get('contended')).toBeDefined();
    client.faults.next({ kind: 'conflict', times: 5 });
    await expect(transact(client, [create('contended 2')])).rejects.toBeInstanceOf(TransactionContended);
  });

  it('can be called again with its token after a timeout, and is done once', async () => {
    const add = {
      Update: {
        Key: { pk: 'count', sk: '1' },
        UpdateExpression: 'ADD n :one',
        ExpressionAttributeValues: { ':one': 1 },
      },
    };
    client.faults.next({ kind: 'timeout-after' });
    await expect(transact(client, [add], { token: 'once' })).rejects.toMatchObject({ name: 'TimeoutError' });
    await transact(client, [add], { token: 'once' });
    expect(await get('count')).toMatchObject({ n: 1 });
    await expect(transact(client, [create('else')], { token: 'once' })).rejects.toBeInstanceOf(TokenReused);
  });

  it('lets exactly one of 25 parallel creations win', async () => {
    const outcomes = await Promise.allSettled(Array.from({ length: 25 }, () => transact(client, [create('race')])));
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  });
});

describe('reading and writing many', () => {
  it('writes 25 a request and follows what was left unprocessed', async () => {
    client.faults.next({ kind: 'unprocessed', times: 2 });
    await batchPut(client, rows('many', 60));
    expect(client.meter.snapshot().requests).toEqual({ BatchWriteItem: 5 });
    expect(await queryAll(client, inPartition('many'))).toEqual(rows('many', 60));
  });

  it('deletes many', async () => {
    await batchPut(client, rows('doomed', 30));
    await batchDelete(client, rows('doomed', 30));
    expect(await queryAll(client, inPartition('doomed'))).toEqual([]);
  });

  it('follows pages to the end, or as far as the caller wants', async () => {
    await batchPut(client, rows('paged', 25));
    client.meter.reset();
    expect(await queryAll(client, { ...inPartition('paged'), Limit: 10 })).toEqual(rows('paged', 25));
    expect(client.meter.snapshot().requests).toEqual({ Query: 3 });
    client.meter.reset();
    for await (const page of queryPages(client, { ...inPartition('paged'), Limit: 10 })) {
      expect(page).toHaveLength(10);
      break;
    }
    expect(client.meter.snapshot().requests).toEqual({ Query: 1 });
  });

  it('gets 250 items by key in three requests, and leaves out what is missing', async () => {
    await batchPut(client, rows('keyed', 250));
    client.meter.reset();
    const found = await getMany(client, [...rows('keyed', 250), { pk: 'keyed', sk: 'none' }], { consistent: true });
    expect(found).toHaveLength(250);
    expect(client.meter.snapshot().requests).toEqual({ BatchGetItem: 3 });
  });
});
