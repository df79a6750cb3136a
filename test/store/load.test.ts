import { beforeEach, describe, expect, it } from 'vitest';
import { LostRace } from '#lib/domain/error.ts';
import { storeOn } from '#lib/store/store.ts';
import { aTable } from '#test/support/store.ts';
import { anEvaluation } from '#test/support/writes.ts';

const { client } = await aTable();
const store = storeOn(client);
let rater = '';
let number = 0;
const slots = (count: number) => Array.from({ length: count }, (_, place) => `peer-${place + 1}`);
const items = (count: number) =>
  slots(count).map((slot) => store.evaluationItem(anEvaluation({ cycle: rater, slot, rater })));
const loaded = async () => (await store.waitingFor(rater)).evaluations;

beforeEach(() => {
  number += 1;
  rater = `L${number}`;
  client.faults.clear();
  client.meter.reset();
});

describe.each(['load', 'loadOver'] as const)('%s', (load) => {
  it('that was cut off is simply done again', async () => {
    const operation = load === 'load' ? 'BatchWriteItem' : 'PutItem';
    const writing = store[load](items(60));
    client.faults.next({ kind: 'timeout-before', operation });
    await expect(writing).rejects.toMatchObject({ name: 'TimeoutError' });
    const half = await loaded();
    expect(half.length).toBeLessThan(60);
    const missing = items(60).filter(({ slot }) => !half.some((one) => one.slot === slot));
    await store[load](load === 'load' ? items(60) : missing);
    expect(await loaded()).toHaveLength(60);
  });

  it('of nothing asks nothing', async () => {
    await store[load]([]);
    expect(client.meter.snapshot().total).toBe(0);
  });
});

describe('loadOver', () => {
  it('never writes over what was done since, writes the rest, and says so', async () => {
    await store.loadOver(items(3));
    const [first] = await loaded();
    await store.together([store.evaluationWrite({ ...anEvaluation(), ...first, scores: { service: 5 } }, null)]);
    await expect(store.loadOver(items(5))).rejects.toBeInstanceOf(LostRace);
    const now = await loaded();
    expect(now).toHaveLength(5);
    expect(now.find(({ slot }) => slot === first?.slot)).toMatchObject({ version: 2, scores: { service: 5 } });
  });

  it('takes a conflict for a lost race, and lets every other failure through', async () => {
    client.faults.next({ kind: 'conflict', operation: 'PutItem' });
    await expect(store.loadOver(items(2))).rejects.toBeInstanceOf(LostRace);
    client.faults.next({ kind: 'throttle', operation: 'PutItem' });
    await expect(store.loadOver(items(2))).rejects.toMatchObject({ name: 'ThrottlingException' });
  });

  it('costs no more units than a load without conditions', async () => {
    await store.loadOver(items(30));
    const careful = client.meter.snapshot().writeUnits;
    rater = `${rater}b`;
    client.meter.reset();
    await store.load(items(30));
    expect(careful).toBe(client.meter.snapshot().writeUnits);
  });
});
