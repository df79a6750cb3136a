import { beforeEach, describe, expect, it } from 'vitest';
import { LostRace } from '#lib/domain/error.ts';
import { storeOn } from '#lib/store/store.ts';
import { aTable } from '#test/support/store.ts';
import { anEntry, anEvaluation } from '#test/support/writes.ts';

const { client } = await aTable();
const store = storeOn(client);
let cycle = 0;
const fresh = () => anEvaluation({ cycle: `V${cycle}` });
const known = async () => {
  const items = await store.waitingFor(`rater-${cycle}`);
  return items.evaluations[0];
};

beforeEach(async () => {
  cycle += 1;
  client.faults.clear();
  await store.together([store.evaluationWrite({ ...fresh(), rater: `rater-${cycle}` }, null)]);
});

describe('two writers', () => {
  it('on one version: one wins, the other is told that it changed', async () => {
    const seen = await known();
    expect(seen?.version).toBe(1);
    const write = (score: number) =>
      store.commit(anEntry(), [
        store.evaluationWrite({ ...anEvaluation(), ...seen, scores: { service: score } }, null),
      ]);
    const outcomes = await Promise.allSettled([1, 2, 3, 4, 5].map(write));
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    for (const outcome of outcomes.filter((one) => one.status === 'rejected')) {
      expect(outcome.reason).toBeInstanceOf(LostRace);
      expect(outcome.reason).toMatchObject({ code: 'version-changed' });
    }
    expect((await known())?.version).toBe(2);
  });

  it('that both make it: one is first', async () => {
    const first = { ...fresh(), slot: 'peer-1' };
    const outcomes = await Promise.allSettled([1, 2].map(() => store.together([store.evaluationWrite(first, null)])));
    expect(outcomes.map(({ status }) => status).toSorted((a, b) => a.localeCompare(b))).toEqual([
      'fulfilled',
      'rejected',
    ]);
  });

  it('a condition on something beside holds the whole write', async () => {
    const attempt = store.commit(anEntry(), [
      store.evaluationWrite({ ...fresh(), slot: 'peer-2', rater: `rater-${cycle}` }, null),
      store.evaluationWrite({ ...fresh(), slot: 'peer-3', version: 4 }, null),
    ]);
    await expect(attempt).rejects.toMatchObject({ code: 'version-changed' });
    expect((await store.waitingFor(`rater-${cycle}`)).evaluations).toHaveLength(1);
  });
});

describe('which request made a version', () => {
  it('is kept for the newest five', async () => {
    let thing = (await known()) ?? fresh();
    for (const key of ['a', 'b', 'c', 'd', 'e', 'f']) {
      await store.together([store.evaluationWrite(thing, { key, hash: 'h' })]);
      thing = (await known()) ?? fresh();
    }
    expect(thing.version).toBe(7);
    expect(thing.requests?.map(({ key }) => key)).toEqual(['b', 'c', 'd', 'e', 'f']);
  });
});
