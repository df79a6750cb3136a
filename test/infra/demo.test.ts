import type { ScanCommand } from '@aws-sdk/lib-dynamodb';
import { beforeAll, describe, expect, test } from 'vitest';
import { policyVersions } from '#infra/local/demo/policy.ts';
import { demoStartsAt, loadDemo } from '#infra/local/demo/load.ts';
import { moment } from '#infra/local/demo/moment.ts';
import { memory } from '#infra/local/demo/memory.ts';
import { peopleToTry, surveyTokens } from '#infra/local/demo/people-to-try.ts';
import { past as stories } from '#infra/local/demo/stories.ts';
import type { SignedIn } from '#lib/app/context.ts';
import { loadBonus } from '#lib/app/bonus/read.ts';
import { readParticipants } from '#lib/app/cycles/participants.ts';
import { readHome } from '#lib/app/me/home.ts';
import { readMissing } from '#lib/app/progress/missing.ts';
import { readProgress } from '#lib/app/progress/read.ts';
import { readResult } from '#lib/app/results/read.ts';
import { readSurvey } from '#lib/app/survey/answer.ts';
import type { Receipt } from '#lib/domain/calculation/receipt.ts';
import { compare, recompute } from '#lib/domain/calculation/recompute.ts';
import { checkScheme } from '#lib/domain/policy/check-scheme.ts';
import type { StoreClient } from '#lib/store/client.ts';
import type { Item } from '#lib/store/client.ts';
import { storeOn } from '#lib/store/store.ts';
import { aTable } from '#test/support/store.ts';
import { inOneOrder, itemsIn } from '#test/support/table-content.ts';
import { wholeList } from '#test/support/whole-list.ts';

const minute = 60_000;
const at = moment(demoStartsAt.slice(0, 10), demoStartsAt.slice(11));
const id = (label: string) => `${label}-service-centre-quarterly`;
const past = stories.map(([{ plan }]) => id(plan.period.label));
const units = ['客服部', '协调部', '数据分析部'];
const quiet = { say: () => undefined };

// The table has two of the quarters that are over; all of them are loaded into memory, where it takes no time.
const { client } = await aTable();
const store = storeOn(client);
const all = storeOn(memory().client);

const said: string[] = [];
beforeAll(async () => {
  await loadDemo({ store, say: (text) => said.push(text), quarters: 2 });
  await loadDemo({ store: all, ...quiet, quarters: past.length });
}, 2 * minute);

async function as(person: string, on = store): Promise<SignedIn> {
  const known = await on.personWithHistory(person);
  const actor = { id: person, roles: known!.person.roles, directs: known!.person.directs };
  const newId = () => `test-${Math.random()}`;
  return {
    ...known!,
    store: on,
    actor,
    actorName: known!.person.name,
    at,
    timeZone: 'Asia/Shanghai',
    request: null,
    newId,
    newSecret: newId,
  };
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

  const byKey = (items: readonly Item[]) =>
    new Map(items.map((item) => [`${String(item['pk'])} ${String(item['sk'])}`, item]));
  const everything = () => true;

  test(
    'gives the same items each time, also when it is cut off and begun again',
    async () => {
      const once = await itemsIn(client);
      const another = memory();
      const begun = new Map<string, Item>();
      for (const write of [100, 3, 150]) {
        const mortal = dying(another.client, write);
        await expect(loadDemo({ store: mortal.store, ...quiet, quarters: 2 })).rejects.toThrow('cut off');
        await mortal.dead();
        for (const [key, item] of byKey(another.take(everything))) begun.set(key, item);
        expect(await storeOn(another.client).organisation()).toBeUndefined();
      }
      expect(begun.size).toBeGreaterThan(3000);
      for (const [key, item] of begun) expect(inOneOrder(item)).toBe(inOneOrder(once.get(key)));
      await loadDemo({ store: storeOn(another.client), ...quiet, quarters: 2 });
      const again = byKey(another.take(everything));
      expect(again.size).toBe(once.size);
      for (const [key, item] of again) expect(inOneOrder(item)).toBe(inOneOrder(once.get(key)));
    },
    2 * minute,
  );

  test('says how far it is, a line for each quarter', async () => {
    expect(said).toHaveLength(1 + 2 + 1);
    expect(said.slice(1).every((line) => /quarter \d{4}: .* \(\d+ %\)$/.test(line))).toBe(true);
    expect(said.at(-1)).toContain('(100 %)');
  });
});

test('every version of the policy is accepted', () => {
  for (const { scheme } of policyVersions()) expect(checkScheme(scheme)).toEqual({ ok: true, value: scheme });
});

describe('the quarters that are over', () => {
  test.each(past)('%s: is closed, and every receipt recomputes to the last figure', async (cycle) => {
    const auditor = await as('0021', all);
    expect(await all.cycleById(cycle)).toMatchObject({ state: 'closed', moving: null });
    for (const unit of units) {
      for (const { participant, result, payments } of (await all.unitPart(cycle, unit)).people) {
        const { employee } = participant;
        const read = await readResult(auditor, { cycle, employee, unit });
        const receipt: Receipt = read.receipt;
        const recomputed = recompute(read.policy, receipt.inputs);
        expect(compare(receipt, recomputed).filter(({ state }) => state !== 'agrees')).toEqual([]);
        const published = result?.published?.result;
        expect(published).toMatchObject({ status: 'rated' });
        expect(published).toMatchObject({
          bonus: payments[0]?.bonus,
        });
        expect(result?.revised?.result ?? published).toMatchObject({
          score: recomputed.figures.get('score.score'),
          grade: recomputed.figures.get('grade.grade'),
        });
      }
    }
  });

  test.each(past)('%s: paid, kept back and left over add up to each pool', async (cycle) => {
    const pools = (await all.cycleById(cycle))!.pools;
    const { runs } = await all.linesOf(cycle);
    expect(runs.every(({ state }) => state === 'released')).toBe(true);
    const main = runs.filter(({ only }) => !only);
    expect(main).toHaveLength(3);
    for (const { unit, number, paid, reserve, unallocated, pool } of main) {
      const people = (await all.unitPart(cycle, unit)).people;
      const payments = people.flatMap((part) => part.payments).filter(({ run }) => run === number);
      expect(payments.reduce((sum, { bonus }) => sum + bonus, 0)).toBe(paid);
      expect(paid + reserve + unallocated).toBe(pools[unit]?.amount);
      expect(pool).toBe(pools[unit]?.amount);
    }
  });

  test('had two appeals: one was allowed and paid from the reserve, nobody else’s amount touched', async () => {
    const cycle = id('2026Q2');
    const states = (await all.casesOf(cycle)).map(({ name, appeal }) => [name, appeal?.state]);
    expect(states).toEqual([
      ['沈丹枫', 'dismissed'],
      ['叶半夏', 'allowed'],
    ]);
    const unit = (await loadBonus(await as('0011', all), cycle, '客服部')).units[0]!;
    const [further] = unit.further;
    expect(further).toMatchObject({ employee: { name: '叶半夏' }, state: 'released' });
    expect(unit.reserve).toBe(150_000 - further!.paid);
    expect(unit.paid + unit.reserve + unit.unallocated).toBe(unit.pool);
  });

  async function resultsOf(cycle: string) {
    const parts = await Promise.all(units.map((unit) => all.unitPart(cycle, unit)));
    return parts.flatMap(({ people }) => people.flatMap(({ result }) => result ?? []));
  }

  test('tell their stories: a waiver or a calibration in most, grades from S to D, most of them B', async () => {
    const decided: number[] = [];
    const seen = new Set<string>();
    for (const cycle of past) {
      const results = await resultsOf(cycle);
      const grades = Map.groupBy(results, ({ published }) =>
        published?.result.status === 'rated' ? published.result.grade : '',
      );
      const count = (grade: string) => grades.get(grade)?.length ?? 0;
      for (const grade of grades.keys()) seen.add(grade);
      expect(count('D')).toBeLessThanOrEqual(2);
      expect(count('B')).toBeGreaterThan(results.length / 2);
      expect(count('A')).toBeGreaterThan(results.length / 5);
      decided.push(results.filter(({ calibration, waivers }) => calibration ?? waivers.length).length);
    }
    expect(seen).toEqual(new Set(['S', 'A', 'B', 'C', 'D']));
    expect(decided).toEqual([0, 1, 1, 0, 1, 0, 1, 0, 1, 1, 1]);
  });

  test('tell of careers: who rises, who stays, who declines, who came and who left', async () => {
    const gradesOf = async (person: string) =>
      (await as(person, all)).history.entries.map(({ score, grade, final }) => ({ score, grade, final }));
    const change = async (person: string) => {
      const entries = await gradesOf(person);
      expect(entries).toHaveLength(past.length);
      expect(entries.every(({ final }) => final)).toBe(true);
      return entries.at(-1)!.score - entries[0]!.score;
    };
    expect(await change('0108')).toBeGreaterThan(5);
    expect(Math.abs(await change('0103'))).toBeLessThan(4);
    expect(await change('0114')).toBeLessThan(-5);
    expect(await gradesOf('0131')).toHaveLength(3);
    expect(await gradesOf('0115')).toEqual([]);
    expect((await as('0135', all)).person.left).toBe('2025-05-16');
    const inQuarter = async (cycle: string) => (await resultsOf(id(cycle))).map(({ employee }) => employee);
    expect(await inQuarter('2025Q2')).toContain('0135');
    expect(await inQuarter('2025Q3')).not.toContain('0135');
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
      const survey = await readSurvey({ store, at, timeZone: 'Asia/Shanghai', request: null }, link.slice(3));
      expect(survey.employee.name).toBe('林小满');
      expect(survey.questions.map(({ indicator }) => indicator)).toEqual([
        'service-attitude',
        'communication',
        'problem-solving',
      ]);
    }
  });

  test('with the third quarter open and almost everything rated', async () => {
    const hr = await as('0011');
    const people = await wholeList(async (query) => ({
      status: 200,
      data: await readMissing(hr, id('2026Q3'), query),
    }));
    const missing = people.flatMap(({ employee, evaluations }) => evaluations.map((one) => ({ ...one, employee })));
    const { units } = await readProgress(hr, id('2026Q3'), undefined);
    const counted = units.reduce((sum, { total }) => sum + total.late + total.open, 0);
    expect(counted).toBe(missing.length);
    expect(missing.filter(({ late }) => late).map(({ rater }) => rater.name)).toHaveLength(3);
    const about = (person: string) => missing.filter(({ employee }) => employee.id === person).map(({ kind }) => kind);
    expect(about('0105').toSorted()).toEqual(['peer', 'self', 'supervisor']);
    expect(about('0205')).toEqual(['supervisor']);
    expect(missing.filter(({ kind }) => kind === 'supervisor')).toHaveLength(2);
    // Has left before it opened: is rated, and asked for nothing.
    expect(missing.filter(({ rater }) => rater.id === '0116')).toEqual([]);
    expect(missing.length).toBeLessThan(12);
    expect(units.map((unit) => unit.people)).toEqual([32, 16, 12]);
  });

  test('with something to do for whoever tries it', async () => {
    const waiting = async (person: string) => (await readHome(await as(person))).waiting;
    const about = (kind: string, rated: number) => [{ evaluation: { kind, employee: '林小满', rated, of: 6 } }];
    expect(await waiting('0105')).toMatchObject(about('self', 4));
    expect(await waiting('0106')).toMatchObject(about('peer', 0));
    expect(await waiting('0101')).toMatchObject(about('supervisor', 0));
  });

  test('with two supervisors in the largest unit, each of their own', async () => {
    const { items: rows } = await readParticipants(await as('0011'), id('2026Q3'), { unit: '客服部' });
    const leads = Map.groupBy(rows, ({ supervisor }) => supervisor?.name);
    expect([...leads].map(([lead, people]) => [lead, people.length])).toEqual([
      ['莫问', 2],
      ['罗青藤', 15],
      ['韩霜降', 15],
    ]);
  });

  test('with the fourth quarter ready to be announced', async () => {
    const { planned, items: rows } = await readParticipants(await as('0011'), id('2026Q4'), {});
    expect(planned).toBe(true);
    expect(rows).toHaveLength(59);
    expect(rows.flatMap(({ problems }) => problems)).toEqual([]);
  });
});
