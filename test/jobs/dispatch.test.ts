import { describe, expect, it } from 'vitest';
import { cycles } from '#lib/contract/cycles.ts';
import { evaluations } from '#lib/contract/evaluations.ts';
import { roles } from '#lib/contract/roles.ts';
import { localPump } from '#infra/local/pump.ts';
import type { StreamRecord } from '#lib/store/changes.ts';
import { aCycle } from '#test/support/cycle.ts';
import { aFollower, said } from '#test/support/follower.ts';
import { anInstallation } from '#test/support/installation.ts';
import { shuffled } from '#test/support/shuffled.ts';

async function stage() {
  const place = await anInstallation();
  const follower = await aFollower(place);
  const told = async (person: string) => (await follower.inbox(person)).map(said).toReversed();
  return { place, told, ...follower };
}
const everybody = ['0101', '0102', '0107', '0201', '0207', '0801', '0901', '0999'];

describe('what people are told of a cycle', () => {
  it('goes to each of them once, when it happens', async () => {
    const { place, told, drain, unread, written } = await stage();
    const played = await aCycle(place, 'announced');
    await drain();
    expect(await told('0101')).toEqual(['announced']);
    await played.move('open');
    await drain();
    await played.rateAll();
    await played.move('shut');
    await played.setPools();
    await played.move('signOff');
    await played.move('publish');
    await drain();
    await played.move('settle');
    await drain();
    await played.decide('0901', '客服部', 'approve');
    await played.decide('0901', '协调部', 'return', { reason: '奖金包的数字不对' });
    await drain();
    await played.decide('0801', '客服部', 'release');
    await drain();
    const of = Object.fromEntries(await Promise.all(everybody.map(async (id) => [id, await told(id)] as const)));
    expect(of).toEqual({
      '0101': ['announced', 'opened count: 3 due: 2026-09-30', 'published', 'released'],
      '0102': ['announced', 'opened count: 3 due: 2026-09-30', 'published', 'released'],
      '0107': ['opened count: 4 due: 2026-10-12'],
      '0201': ['announced', 'opened count: 2 due: 2026-09-30', 'published'],
      '0207': ['opened count: 2 due: 2026-10-12'],
      '0801': ['returned reason: 奖金包的数字不对 unit: 协调部'],
      '0901': ['to-approve unit: 协调部', 'to-approve unit: 客服部'],
      '0999': [],
    });
    expect(await unread('0101')).toBe(4);
    expect(new Set(written)).toEqual(
      new Set(['0101', '0102', '0103', '0104', '0107', '0201', '0202', '0207', '0801', '0901']),
    );
  });

  it('says how many wait in all units together, and nothing to whom nothing waits for', async () => {
    const { place, told, drain } = await stage();
    const [over] = await place.store.peopleByIds(['0201'], { consistent: true });
    await place.store.together([place.store.personWrite({ ...over!, supervisor: '0107' }, null)]);
    await aCycle(place, 'open');
    await drain();
    expect((await told('0107')).map((line) => line.split(' due')[0])).toEqual(['opened count: 5']);
    expect(await told('0801')).toEqual([]);
  });

  it('is not told of what was cancelled before anybody was told', async () => {
    const { place, told, drain } = await stage();
    const played = await aCycle(place, 'announced');
    await played.move('cancel', '方案要重做');
    await drain();
    expect(await told('0101')).toEqual([]);
  });
});

describe('single changes', () => {
  it('a reopened evaluation reaches its rater and whom it is about, without saying who a colleague is', async () => {
    const { place, told, drain } = await stage();
    const played = await aCycle(place, 'open');
    const peer = (await played.missing()).find(({ kind, employee }) => kind === 'peer' && employee.id === '0101')!;
    await played.rate(peer.rater.id, peer.id);
    await drain();
    const form = await played.as(peer.rater.id)(evaluations.form, {
      params: { ...played.params, evaluation: peer.id },
    });
    const body = { reason: '有一项打错了', until: '2026-10-13' };
    const at = { params: { ...played.params, evaluation: peer.id }, body, seen: form.data.version };
    expect((await played.hr(evaluations.reopen, at)).status).toBe(200);
    await drain();
    const last = async (person: string) => (await told(person)).at(-1);
    expect(await last(peer.rater.id)).toBe('reopened due: 2026-10-13 kind: peer name: 林小满 reason: 有一项打错了');
    expect(await last('0101')).toBe('own-reopened due: 2026-10-13 kind: peer reason: 有一项打错了');
  });

  it('a change of roles that waits reaches whoever may confirm it', async () => {
    const { place, told, drain } = await stage();
    const played = await aCycle(place, 'planned');
    const body = { what: 'grant', role: 'director', person: '0107', units: ['客服部'], reason: '接任负责人' };
    expect((await played.hr(roles.ask, { body })).status).toBe(200);
    await drain();
    expect(await told('0901')).toEqual(['role-waits role: director']);
    expect(await told('0801')).toEqual([]);
  });

  it('a new cycle has its schedules at once, and a cancelled one none', async () => {
    const { place, drain, schedules } = await stage();
    const played = await aCycle(place, 'planned');
    await drain();
    const ticks = () => schedules.get(played.id)?.map(({ tick }) => tick);
    expect(ticks()).toContain('open');
    expect((await played.read()).state).toBe('planned');
    await played.move('cancel', '方案要重做');
    await drain();
    expect(ticks()).toEqual([]);
  });

  it('a date that HR moves takes effect at once: what is due by it now happens, and its schedules follow', async () => {
    const { place, told, drain, schedules } = await stage();
    const played = await aCycle(place, 'announced');
    await drain();
    const { data } = await played.hr(cycles.read, { params: played.params });
    const dates = { ...data.dates, opens: '2026-09-20', closes: '2026-10-16' };
    const body = { dates, reason: '提前一天开始评价' };
    const moved = await played.hr(cycles.dates, { params: played.params, body, seen: data.version });
    expect([moved.status, moved.text]).toEqual([200, expect.any(String)]);
    await drain();
    expect((await played.read()).state).toBe('open');
    expect((await told('0101')).at(-1)).toBe('opened count: 3 due: 2026-09-30');
    expect(schedules.get(played.id)?.find(({ tick }) => tick === 'shut')?.at).toBe('2026-10-16T16:00:00.000Z');
  });
});

describe('delivered again, out of order between keys, and cut off', () => {
  /** All records so far. */
  const recordsOf = async ({ stream }: Awaited<ReturnType<typeof stage>>) => {
    const all: StreamRecord[] = [];
    for (let next = await stream.after({ stream: stream.arn, after: null }); next.length > 0;) {
      all.push(...next);
      next = await stream.after({ stream: stream.arn, after: next.at(-1)!.dynamodb!.SequenceNumber! });
    }
    return all;
  };
  const expected = {
    '0101': ['announced', 'opened count: 3 due: 2026-09-30'],
    '0107': ['opened count: 4 due: 2026-10-12'],
    '0201': ['announced', 'opened count: 2 due: 2026-09-30'],
  };

  it.each([1, 2, 3, 4, 5])('tells everybody once all the same (%i)', async (seed) => {
    const here = await stage();
    await aCycle(here.place, 'open');
    const records = await recordsOf(here);
    const keyOf = ({ dynamodb }: StreamRecord) => JSON.stringify(dynamodb?.Keys);
    const chains = shuffled(seed, [...Map.groupBy(records, keyOf).values()]);
    for (const chain of chains)
      for (let times = (seed + chain.length) % 5; times >= 0; times -= 1)
        expect(await here.follow(chain)).toEqual({ batchItemFailures: [] });
    await here.drain();
    await here.follow(await recordsOf(here));
    for (const [person, notices] of Object.entries(expected)) {
      expect((await here.told(person)).toSorted()).toEqual(notices);
      expect(await here.unread(person)).toBe(notices.length);
    }
  });

  it('goes on where it was killed, and leaves nothing out', async () => {
    const here = await stage();
    await aCycle(here.place, 'open');
    let left = 7;
    const dies = localPump({
      stream: here.stream,
      dataDir: here.dataDir,
      dispatch: async (records) => {
        const some = records.slice(0, left);
        left = 0;
        await here.follow(some);
        throw new Error('killed');
      },
    });
    await expect(dies.drain()).rejects.toThrow('killed');
    const next = localPump({ stream: here.stream, dataDir: here.dataDir, dispatch: here.follow });
    await next.drain();
    for (const [person, notices] of Object.entries(expected)) expect(await here.told(person)).toEqual(notices);
  });

  it('asks again for what failed in passing, from there on, and sets aside what would fail again', async () => {
    const here = await stage();
    await aCycle(here.place, 'announced');
    const records = await recordsOf(here);
    here.place.client.faults.next({ kind: 'throttle' });
    const { batchItemFailures } = await here.follow(records);
    expect(batchItemFailures).toHaveLength(1);
    expect(here.aside).toEqual([]);
    expect(await here.follow(records)).toEqual({ batchItemFailures: [] });
    const odd = structuredClone(records.find(({ dynamodb }) => dynamodb?.Keys?.['pk']?.S === 'CYCLES')!);
    odd.dynamodb!.NewImage!['units'] = { S: 'not a list' };
    expect(await here.follow([odd, ...records])).toEqual({ batchItemFailures: [] });
    expect(here.aside).toEqual([expect.stringMatching(/^CYCLES TypeError/)]);
    expect(await here.told('0101')).toEqual(['announced']);
  });
});
