import { beforeAll, describe, expect, it } from 'vitest';
import { audit } from '#lib/contract/audit.ts';
import { bonus } from '#lib/contract/bonus.ts';
import { cycles } from '#lib/contract/cycles.ts';
import { progress } from '#lib/contract/progress.ts';
import { people } from '#lib/contract/people.ts';
import { staff } from '#lib/contract/staff.ts';
import type { AuditEntry } from '#lib/store/audit.ts';
import { aCycle, type PlayedCycle } from '#test/support/cycle.ts';
import { anInstallation, type Installation } from '#test/support/installation.ts';
import { visitorOf } from '#test/support/visitor.ts';
import { anEntry } from '#test/support/writes.ts';

type Query = NonNullable<Parameters<ReturnType<typeof visitorOf>>[1]>['query'];

let place: Installation;
let played: PlayedCycle;
const log = (query: Query = {}, person = '0801') => visitorOf(place, person)(audit.read, { query });
const write = async (entries: readonly Partial<AuditEntry>[]) => {
  for (let start = 0; start < entries.length; start += 100)
    await place.store.together(
      entries.slice(start, start + 100).map((entry) => place.store.traceWrite(anEntry({ cycle: null, ...entry }))),
    );
};
/** It is taken off where a reply is read as text. */
const byteOrderMark = 3;
const actionsIn = async (query: Query = {}) => (await log(query)).data.items.map(({ action }) => action);
const sheet = async (query: string, person = '0801') => {
  const token = await place.token(person);
  return place.api.request(`/api/audit-sheet?${query}`, { headers: { authorization: `Bearer ${token}` } });
};

beforeAll(async () => {
  place = await anInstallation();
  played = await aCycle(place, 'settled');
});

describe('a log', () => {
  beforeAll(async () => {
    await write([
      { at: '2026-03-01T15:59:59.999Z', action: 'person.edit', actor: '0801', subject: '0101', unit: '客服部' },
      { at: '2026-03-01T16:00:00.000Z', action: 'policy.create', actor: '0801', details: { policy: 'service' } },
      { at: '2026-03-02T15:59:59.999Z', action: 'result.read', actor: '0999', subject: '0101' },
      {
        at: '2026-03-02T16:00:00.000Z',
        action: 'person.edit',
        actor: '0901',
        subject: '0102',
        details: { supervisor: '0107 → 0901', bonusBase: '500000 → 520000' },
      },
    ]);
  });

  it('is the organisation’s or a cycle’s, the newest first', async () => {
    expect(await actionsIn()).toEqual(['person.edit', 'result.read', 'policy.create', 'person.edit']);
    const cycle = (await log({ cycle: played.id })).data.items;
    expect(cycle.at(-1)?.action).toBe('cycle.create');
    expect(cycle.map(({ at }) => at)).toEqual(cycle.map(({ at }) => at).toSorted((a, b) => b.localeCompare(a)));
    expect(await actionsIn({ cycle: 'none' })).toEqual([]);
  });

  it('names whom the details name', async () => {
    const [entry] = (await log({ by: '0901' })).data.items;
    expect(entry).toMatchObject({
      actor: { id: '0901', name: '莫问' },
      subject: { id: '0102', name: '周亦安' },
      people: { '0107': '罗青藤', '0901': '莫问' },
    });
  });

  it('is narrowed down to days as the organisation counts them', async () => {
    expect(await actionsIn({ from: '2026-03-02', to: '2026-03-02' })).toEqual(['result.read', 'policy.create']);
    expect(await actionsIn({ to: '2026-03-01' })).toEqual(['person.edit']);
    expect(await actionsIn({ from: '2026-03-03' })).toEqual(['person.edit']);
  });

  it('is narrowed down by who did it, about whom, and to a kind', async () => {
    expect(await actionsIn({ by: '0999' })).toEqual(['result.read']);
    expect(await actionsIn({ about: '0101' })).toEqual(['result.read', 'person.edit']);
    expect(await actionsIn({ about: '0101', choice: 'changed' })).toEqual(['person.edit']);
    expect(await actionsIn({ choice: 'read' })).toEqual(['result.read']);
    expect(await actionsIn({ choice: 'done' })).toEqual(['person.edit', 'policy.create', 'person.edit']);
    expect(await actionsIn({ by: 'nobody' })).toEqual([]);
    expect((await log({ choice: 'all' })).status).toBe(422);
    expect((await log({ from: 'yesterday' })).status).toBe(422);
  });

  it('is read and downloaded by HR and the auditor only', async () => {
    for (const person of ['0101', '0107', '0901']) {
      expect((await log({}, person)).problem.reason).toBe('not-hr');
      expect((await sheet('language=zh', person)).status).toBe(403);
    }
  });
});

describe('a long log', () => {
  const about = '0104';
  const at = (number: number) => new Date(Date.UTC(2025, 0, 1) + number * 60_000).toISOString();
  const span = { from: '2025-01-01', to: '2025-01-31' };
  beforeAll(async () => {
    const entries = Array.from({ length: 1300 }, (_, number): Partial<AuditEntry> => {
      const wanted = number === 3 || (number >= 650 && number < 800);
      return { at: at(number), action: 'person.edit', ...(wanted ? { subject: about } : {}) };
    });
    await write(entries);
  });

  it('is looked through one bounded request at a time, and says how far back', async () => {
    const pages: (readonly [number, string | null])[] = [];
    let cursor: string | undefined;
    do {
      place.client.meter.reset();
      const { data } = await log({ ...span, about, ...(cursor === undefined ? {} : { cursor }) });
      expect(place.client.meter.snapshot().requests['Query']).toBe(2);
      pages.push([data.items.length, data.searchedTo]);
      cursor = data.nextCursor ?? undefined;
    } while (cursor !== undefined);
    // 500 looked through; then as many as a page shows; then the rest of them.
    expect(pages).toEqual([
      [0, at(800)],
      [100, at(700)],
      [50, at(200)],
      [1, at(0)],
    ]);
  });

  it('goes on only within the span that was asked for', async () => {
    const { nextCursor } = (await log(span)).data;
    expect((await log({ ...span, cursor: nextCursor ?? '' })).data.items).toHaveLength(100);
    const other = await log({ from: '2026-01-01', cursor: nextCursor ?? '' });
    expect(other.problem.errors.map(({ path }) => path)).toEqual(['cursor']);
  });

  it('is downloaded whole, and that is recorded', async () => {
    const reply = await sheet(`language=en&from=${span.from}&to=${span.to}&about=${about}`);
    const text = await reply.text();
    expect(text.split('\r\n')).toHaveLength(1 + 151 + 1);
    const [entry] = (await log({ choice: 'exported' })).data.items;
    expect(entry).toMatchObject({ action: 'log.export', actor: { id: '0801' } });
    expect(entry?.details).toMatchObject({ ...span, about, rows: 151, bytes: Buffer.byteLength(text) + byteOrderMark });
  });
});

describe('a log as a file', () => {
  it('is in words, with numbers as text, and runs no formula', async () => {
    const at = '2026-04-01T01:02:03.000Z';
    const details = { bonusBase: '500000 → 520000', supervisor: '0107 → —' };
    await write([{ at, action: 'person.edit', subject: '0101', unit: '客服部', reason: '=1+1', details, id: 'e-1' }]);
    const zh = await sheet('language=zh&from=2026-04-01&to=2026-04-01');
    expect(zh.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    const bytes = Buffer.from(await zh.arrayBuffer());
    expect(bytes.subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
    expect(bytes.toString().split('\r\n')[1]).toBe(
      "2026-04-01 09:02:03,0801,孟清明,改动,改了 林小满 的人员资料,0101,林小满,客服部,'=1+1,上级：罗青藤 → —；奖金基数：5000.00 → 5200.00,e-1",
    );
    const en = await (await sheet('language=en&from=2026-04-01&to=2026-04-01')).text();
    expect(en).toContain('changed the record of 林小满');
  });

  it('whose trace cannot be written does not come whole', async () => {
    place.client.faults.next({ kind: 'timeout-before', operation: 'TransactWriteItems' });
    await expect((await sheet('language=zh')).text()).rejects.toThrow('timed out');
  });
});

describe('what an auditor looks at', () => {
  const auditor = () => visitorOf(place, '0999');
  const anHourLater = () => place.clock.set(new Date(Date.parse(place.clock.now()) + 3_600_000).toISOString());
  const readsOf = async (query: Query = {}) => {
    const { items } = (await log({ ...query, by: '0999', choice: 'read', from: '2026-09-01' })).data;
    return items.map(({ action, unit, subject }) => [action, unit, subject?.id].filter(Boolean).join(' '));
  };

  it('is recorded once an hour, before it is shown', async () => {
    const { params } = played;
    const look = async () => {
      for (const asked of [
        await auditor()(audit.read, { query: {} }),
        await auditor()(audit.read, { query: params }),
        await auditor()(bonus.read, { params }),
        await auditor()(cycles.participants, { params }),
        await auditor()(progress.read, { params }),
        await auditor()(people, { query: { unit: '客服部' } }),
        await auditor()(staff.read, { params: { person: '0101' } }),
      ])
        expect(asked.status).toBe(200);
    };
    const organisation = ['person.read 客服部 0101', 'people.read 客服部', 'log.read'];
    const cycle = ['progress.read', 'participants.read', 'bonus.read', 'log.read'];
    for (let times = 0; times < 2; times += 1) {
      await look();
      expect(await readsOf()).toEqual(organisation);
      expect(await readsOf(params)).toEqual(cycle);
    }
    anHourLater();
    await look();
    expect(await readsOf()).toEqual([...organisation, ...organisation]);
  });

  it('costs one write when it is new and nothing within the hour', async () => {
    anHourLater();
    const ask = async () => {
      place.client.meter.reset();
      await auditor()(cycles.participants, { params: played.params });
      return place.client.meter.snapshot().requests['TransactWriteItems'] ?? 0;
    };
    expect([await ask(), await ask(), await ask()]).toEqual([1, 0, 0]);
  });

  it('is not shown where it cannot be recorded', async () => {
    anHourLater();
    place.client.faults.next({ kind: 'timeout-before', operation: 'TransactWriteItems' });
    expect((await auditor()(bonus.read, { params: played.params })).status).toBe(500);
  });

  it('is recorded once where two screens ask at the same time', async () => {
    anHourLater();
    const { params } = played;
    const before = (await readsOf(params)).length;
    const replies = await Promise.all([
      auditor()(bonus.read, { params }),
      auditor()(bonus.read, { params }),
      auditor()(progress.read, { params }),
    ]);
    expect(replies.map(({ status }) => status)).toEqual([200, 200, 200]);
    expect((await readsOf(params)).length).toBe(before + 2);
  });

  it('of a cycle or unit that there is not is nothing', async () => {
    const before = await readsOf();
    await auditor()(audit.read, { query: { cycle: 'none' } });
    await auditor()(people, { query: { unit: 'none' } });
    expect(await readsOf({ cycle: 'none' })).toEqual([]);
    expect(await readsOf()).toEqual(before);
  });

  it('others who may look leave none of these', async () => {
    const reads = async () => (await log({ ...played.params, choice: 'read', by: '0801' })).data.items;
    await played.hr(bonus.read, { params: played.params });
    expect(await reads()).toEqual([]);
  });
});
