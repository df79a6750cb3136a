import { describe, expect, it } from 'vitest';
import { LostRace } from '#lib/domain/error.ts';
import { storeOn } from '#lib/store/store.ts';
import { aTable } from '#test/support/store.ts';
import { anEntry, anEvaluation } from '#test/support/writes.ts';

const { client } = await aTable();
const store = storeOn(client);
const logOf = async (cycle: string) => (await store.auditOf(cycle)).items;
const stateOf = async (rater: string) => (await store.waitingFor(rater)).evaluations;

describe('state and trace', () => {
  it('are written together', async () => {
    const made = anEvaluation({ cycle: 'T1', rater: 't1' });
    await store.commit(anEntry({ cycle: 'T1', action: 'made' }), [store.evaluationWrite(made, null)]);
    expect((await logOf('T1')).map(({ action }) => action)).toEqual(['made']);
    expect(await stateOf('t1')).toHaveLength(1);
  });

  it('a condition that fails leaves neither', async () => {
    const outdated = anEvaluation({ cycle: 'T2', rater: 't2', version: 3 });
    const attempt = store.commit(anEntry({ cycle: 'T2' }), [store.evaluationWrite(outdated, null)]);
    await expect(attempt).rejects.toBeInstanceOf(LostRace);
    expect(await logOf('T2')).toEqual([]);
    expect(await stateOf('t2')).toEqual([]);
  });

  it('a timeout before leaves neither, a timeout after leaves both', async () => {
    for (const [kind, count] of [
      ['timeout-before', 0],
      ['timeout-after', 1],
    ] as const) {
      client.faults.next({ kind, operation: 'TransactWriteItems' });
      const cycle = `T3-${kind}`;
      const attempt = store.commit(anEntry({ cycle }), [
        store.evaluationWrite(anEvaluation({ cycle, rater: cycle }), null),
      ]);
      await expect(attempt).rejects.toMatchObject({ name: 'TimeoutError' });
      expect(await logOf(cycle)).toHaveLength(count);
      expect(await stateOf(cycle)).toHaveLength(count);
    }
  });
});

describe('an entry', () => {
  it('once written cannot be written again, nor by what it tells of', async () => {
    const entry = anEntry({ cycle: 'T4', reason: 'true' });
    await store.commit(entry, []);
    const forged = store.commit({ ...entry, actor: '0666', reason: 'false' }, [
      store.evaluationWrite(anEvaluation({ cycle: 'T4', rater: 't4' }), null),
    ]);
    await expect(forged).rejects.toBeInstanceOf(LostRace);
    expect(await logOf('T4')).toMatchObject([{ actor: '0801', reason: 'true' }]);
    expect(await stateOf('t4')).toEqual([]);
  });

  it('is nowhere changed or deleted: the store has no function that could', () => {
    const names = Object.keys(store).filter((name) => /audit|log|trace/i.test(name));
    expect(names).toEqual(['auditOf', 'traceWrite']);
    // An entry written beside others is only ever a new one.
    expect(store.traceWrite(anEntry({}))).toMatchObject({ Put: { ConditionExpression: 'attribute_not_exists(pk)' } });
  });
});

describe('a conflict', () => {
  it('is tried again, and told as busy when it never ends', async () => {
    client.faults.next({ kind: 'conflict', times: 4 });
    await store.commit(anEntry({ cycle: 'T5' }), []);
    expect(await logOf('T5')).toHaveLength(1);
    client.faults.next({ kind: 'conflict', times: 5 });
    await expect(store.commit(anEntry({ cycle: 'T5' }), [])).rejects.toMatchObject({ code: 'busy' });
    expect(await logOf('T5')).toHaveLength(1);
  });
});
