import { ScanCommand } from '@aws-sdk/lib-dynamodb';
import { beforeAll, describe, expect, test } from 'vitest';
import { policyVersions } from '#infra/local/demo/policy.ts';
import { demoStartsAt, loadDemo } from '#infra/local/demo/load.ts';
import { moment } from '#infra/local/demo/moment.ts';
import { peopleToTry, surveyTokens } from '#infra/local/demo/people-to-try.ts';
import type { Context } from '#lib/app/context.ts';
import { readParticipants } from '#lib/app/cycles/participants.ts';
import { readProgress } from '#lib/app/cycles/progress.ts';
import { readHome } from '#lib/app/me/home.ts';
import { readResult } from '#lib/app/results/read.ts';
import { readSurvey } from '#lib/app/survey/answer.ts';
import type { Receipt } from '#lib/domain/calculation/receipt.ts';
import { compare, recompute } from '#lib/domain/calculation/recompute.ts';
import { checkScheme } from '#lib/domain/policy/check-scheme.ts';
import type { Item, StoreClient } from '#lib/store/client.ts';
import { storeOn } from '#lib/store/store.ts';
import { aTable } from '#test/support/store.ts';

const minute = 60_000;
const at = moment(demoStartsAt.slice(0, 10), demoStartsAt.slice(11));
const id = (label: string) => `${label}-service-centre-quarterly`;
const past = ['2026Q1', '2026Q2'].map(id);

const { client } = await aTable();
const store = storeOn(client);

beforeAll(async () => {
  await loadDemo({ store, say: () => undefined });
}, 2 * minute);

async function itemsIn({ tableName }: StoreClient): Promise<Map<string, Item>> {
  const items: Item[] = [];
  let from: Item | undefined;
  do {
    const page = await client.send(
      new ScanCommand({ TableName: tableName, ...(from ? { ExclusiveStartKey: from } : {}) }),
    );
    items.push(...(page.Items ?? []));
    from = page.LastEvaluatedKey;
  } while (from);
  return new Map(items.map((item) => [`${String(item['pk'])} ${String(item['sk'])}`, item]));
}

/** The database gives attributes in any order. */
const inOneOrder = (value: unknown): string =>
  JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );

async function as(person: string): Promise<Context> {
  const known = await store.personWithHistory(person);
  const actor = { id: person, roles: known!.person.roles, directs: known!.person.directs };
  const newId = () => `test-${Math.random()}`;
  return { ...known!, store, actor, at, timeZone: 'Asia/Shanghai', request: null, newId, newSecret: newId };
}

describe('loading', () => {
  test('a second time does nothing', async () => {
    client.meter.reset();
    await loadDemo({ store, say: () => expect.unreachable() });
    expect(client.meter.snapshot()).toMatchObject({ total: 1, writeUnits: 0 });
  });

  /** A store that dies at the given write: from then on nothing is written any more. */
  function dying(client: StoreClient, atWrite: number) {
    let left = atWrite;
    const underway = new Set<Promise<unknown>>();
    const send = (command: object): Promise<unknown> => {
      if (!/Write|Put|Update|Delete/.test(command.constructor.name)) return client.send(command as ScanCommand);
      if (left === 0) return Promise.reject(new Error('cut off'));
      left -= 1;
      const written = client.send(command as ScanCommand);
      underway.add(written);
      return written;
    };
    const mortal: StoreClient = Object.assign(Object.create(client) as StoreClient, { send });
    return { store: storeOn(mortal), dead: () => Promise.allSettled(underway) };
  }

  const isLogged = ([key]: [string, Item]) => key.startsWith('AUDIT#');
  /** Ids in the log tell which attempt wrote; all else in it must be the same. */
  const told = (items: Map<string, Item>) =>
    [...items]
      .filter(isLogged)
      .map(([, { sk: _sk, id: _id, ...entry }]) => entry)
      .filter(({ action }) => action !== 'demo.load')
      .map(inOneOrder)
      .toSorted();

  test(
    'gives the same items each time, also when it is cut off and begun again',
    async () => {
      const another = await aTable();
      const whole = storeOn(another.client);
      for (const [place, write] of [600, 3, 300, 400].entries()) {
        const mortal = dying(another.client, write);
        await expect(loadDemo({ store: mortal.store, say: () => undefined })).rejects.toThrow('cut off');
        await mortal.dead();
        if (place > 0) continue;
        const first = await itemsIn(client);
        const begun = [...(await itemsIn(another.client))].filter(isLogged);
        expect(begun.length).toBeGreaterThan(100);
        for (const [key, item] of begun) expect(item).toEqual(first.get(key));
      }
      expect(await whole.organisation()).toBeUndefined();
      await loadDemo({ store: whole, say: () => undefined });
      const [once, again] = [await itemsIn(client), await itemsIn(another.client)];
      expect(again.size - once.size).toBe(4);
      // A move that goes on writes some items over: only their versions tell.
      for (const [key, item] of [...once].filter((entry) => !isLogged(entry)))
        expect({ ...again.get(key), version: 0 }).toEqual({ ...item, version: 0 });
      expect(told(again)).toEqual(told(once));
    },
    2 * minute,
  );
});

test('every version of the policy is accepted', () => {
  for (const { scheme } of policyVersions()) expect(checkScheme(scheme)).toEqual({ ok: true, value: scheme });
});

describe('the quarters that are over', () => {
  test.each(past)('%s: is closed, and every receipt recomputes to the last figure', async (cycle) => {
    const auditor = await as('0021');
    expect(await store.cycleById(cycle)).toMatchObject({ state: 'closed', moving: null });
    for (const unit of ['客服部', '协调部', '数据分析部']) {
      for (const { participant, result, payments } of (await store.unitPart(cycle, unit)).people) {
        const { employee } = participant;
        const read = await readResult(auditor, { cycle, employee, unit });
        const receipt: Receipt = read.receipt;
        const recomputed = recompute(read.policy, receipt.inputs);
        expect(compare(receipt, recomputed).filter(({ state }) => state !== 'agrees')).toEqual([]);
        const published = result?.published?.result;
        expect(published).toMatchObject({ status: 'rated' });
        expect(published).toMatchObject({
          score: recomputed.figures.get('score.score'),
          grade: recomputed.figures.get('grade.grade'),
          bonus: payments[0]?.bonus,
        });
      }
    }
  });

  test.each(past)('%s: paid, kept back and left over add up to each pool', async (cycle) => {
    const pools = (await store.cycleById(cycle))!.pools;
    const runs = await store.runsOf(cycle);
    expect(runs.map(({ state }) => state)).toEqual(['released', 'released', 'released']);
    for (const { unit, paid, reserve, unallocated, pool } of runs) {
      const people = (await store.unitPart(cycle, unit)).people;
      const payments = people.flatMap((part) => part.payments);
      expect(payments.reduce((sum, { bonus }) => sum + bonus, 0)).toBe(paid);
      expect(paid + reserve + unallocated).toBe(pools[unit]?.amount);
      expect(pool).toBe(pools[unit]?.amount);
    }
  });

  test('tell their stories: a waiver, a calibration, grades from S to D with one D at most', async () => {
    for (const cycle of past) {
      const parts = await Promise.all(['客服部', '协调部', '数据分析部'].map((unit) => store.unitPart(cycle, unit)));
      const results = parts.flatMap(({ people }) => people.map(({ result }) => result));
      const grades = results.map((result) => {
        const published = result?.published?.result;
        return published?.status === 'rated' ? published.grade : '';
      });
      expect(new Set(grades)).toEqual(new Set(['S', 'A', 'B', 'C', 'D']));
      expect(grades.filter((grade) => grade === 'D')).toHaveLength(1);
      const decided = results.filter((result) => result?.calibration ?? result?.waivers.length);
      expect(decided).toHaveLength(1);
    }
  });
});

describe('the demo begins', () => {
  test('with everybody there whom one can be', async () => {
    const staff = peopleToTry.filter(({ role }) => role !== 'customer');
    for (const { id: person, name } of staff) expect((await as(person)).person.name).toBe(name);
    expect(new Set(peopleToTry.map((one) => one.id)).size).toBe(peopleToTry.length);
    expect(new Set(peopleToTry.map(({ role }) => role)).size).toBe(7);
  });

  test('with survey links that open', async () => {
    const links = surveyTokens.map((token) => `/s/${token}`);
    expect(peopleToTry.flatMap(({ link }) => link ?? [])).toEqual(links.slice(0, 1));
    for (const link of links) {
      const survey = await readSurvey({ store, at, request: null }, link.slice(3));
      expect(survey.employee.name).toBe('林小满');
      expect(survey.questions.map(({ indicator }) => indicator)).toEqual([
        'service-attitude',
        'communication',
        'problem-solving',
      ]);
    }
  });

  test('with the third quarter open and almost everything rated', async () => {
    const { missing, units } = await readProgress(await as('0011'), id('2026Q3'));
    expect(missing.filter(({ late }) => late).map(({ rater }) => rater.name)).toHaveLength(3);
    const about = (person: string) => missing.filter(({ employee }) => employee.id === person).map(({ kind }) => kind);
    expect(about('0105').toSorted()).toEqual(['peer', 'self', 'supervisor']);
    expect(about('0205')).toEqual(['supervisor']);
    expect(missing.filter(({ kind }) => kind === 'supervisor')).toHaveLength(2);
    expect(missing.filter(({ rater }) => rater.id === '0116').map(({ kind }) => kind)).toEqual(['self']);
    expect(missing.length).toBeLessThan(12);
    expect(units.map(({ people }) => people)).toEqual([16, 8, 6]);
  });

  test('with something to do for whoever tries it', async () => {
    const waiting = async (person: string) => (await readHome(await as(person))).waiting;
    const about = (kind: string, rated: number) => [{ evaluation: { kind, employee: '林小满', rated, of: 6 } }];
    expect(await waiting('0105')).toMatchObject(about('self', 4));
    expect(await waiting('0106')).toMatchObject(about('peer', 0));
    expect(await waiting('0101')).toMatchObject(about('supervisor', 0));
  });

  test('with the fourth quarter ready to be announced', async () => {
    const { planned, rows } = await readParticipants(await as('0011'), id('2026Q4'), undefined);
    expect(planned).toBe(true);
    expect(rows).toHaveLength(29);
    expect(rows.flatMap(({ problems }) => problems)).toEqual([]);
  });
});
