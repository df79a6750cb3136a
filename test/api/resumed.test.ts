import { describe, expect, it, vi } from 'vitest';
import { announcement } from '#lib/contract/announcement.ts';
import { audit } from '#lib/contract/audit.ts';
import { bonus } from '#lib/contract/bonus.ts';
import { cycles } from '#lib/contract/cycles.ts';
import { progress } from '#lib/contract/progress.ts';
import { evaluations, team } from '#lib/contract/evaluations.ts';
import { home } from '#lib/contract/me.ts';
import { results } from '#lib/contract/results.ts';
import { justBefore } from '#test/support/before.ts';
import { aCycle, aDraft, type PlayedCycle } from '#test/support/cycle.ts';
import { anInstallation } from '#test/support/installation.ts';
import { wholeList } from '#test/support/whole-list.ts';

vi.spyOn(console, 'error').mockImplementation(() => undefined);

/** A move that the database cuts off at its nth request of an operation. */
async function cut(
  stage: Parameters<typeof aCycle>[1],
  action: Parameters<PlayedCycle['ask']>[0],
  operation: string,
  nth: number,
  times = 1,
) {
  const place = await anInstallation();
  const played = await aCycle(place, stage);
  const seen = (await played.read()).version;
  let left = nth;
  place.client.middlewareStack.add(
    (next, context) => async (args) => {
      if (context.commandName === `${operation}Command` && (left -= 1) === 0)
        place.client.faults.next({ kind: 'timeout-before', operation, times });
      return next(args);
    },
    { step: 'initialize', name: 'cut' },
  );
  const reply = await played.ask(action, { seen, key: 'first' });
  place.client.middlewareStack.remove('cut');
  expect(place.client.faults.pending()).toBe(0);
  return { place, played, seen, reply };
}

const actions = async (played: PlayedCycle) => {
  const log = await played.hr(audit.read, { query: played.params });
  return log.data.items.map(({ action }) => action);
};

describe('an announcement that was cut off', () => {
  it('shows nobody anything, lets nothing else be done, and goes on when asked again', async () => {
    const { played, reply, seen } = await cut('planned', 'announce', 'PutItem', 3);
    expect(reply).toMatchObject({ status: 500, problem: { code: 'internal' } });
    expect(await played.read()).toMatchObject({ state: 'planned', moving: 'announce' });

    expect((await played.as('0101')(home)).data.waiting).toEqual([]);
    expect((await played.as('0101')(announcement.read, { params: played.params })).status).toBe(404);
    expect((await played.as('0107')(team, { params: played.params })).data.items).toEqual([]);
    for (const other of ['cancel', 'open'] as const) {
      const refused = await played.ask(other, { reason: '换一个方案' });
      expect(refused).toMatchObject({ status: 409, problem: { reason: 'moving' } });
    }
    expect((await played.setPools()).problem).toMatchObject({ reason: 'moving' });

    const again = await played.ask('announce', { seen, key: 'first' });
    expect(again.data).toMatchObject({ state: 'announced', moving: null });
    const listed = await wholeList((query) => played.hr(cycles.participants, { params: played.params, query }));
    expect(listed).toHaveLength(6);
    expect((await played.as('0101')(home)).data.waiting.map(({ what }) => what)).toEqual(['confirm']);
    expect((await actions(played)).toSorted()).toEqual(['cycle.announce', 'cycle.announce.begin', 'cycle.create']);
  });
});

describe('an opening that was cut off', () => {
  it('asks nobody for anything yet, and goes on for another person of HR, too', async () => {
    const { place, played } = await cut('announced', 'open', 'PutItem', 9);
    expect(await played.read()).toMatchObject({ state: 'announced', moving: 'open' });
    expect(await played.missing()).toEqual([]);
    expect((await played.hr(progress.read, { params: played.params })).data).toMatchObject({
      units: [
        { people: 4, total: { due: 0 } },
        { people: 2, total: { due: 0 } },
      ],
    });
    expect((await played.as('0101')(home)).data.waiting.map(({ what }) => what)).toEqual(['confirm']);
    expect((await played.as('0107')(team, { params: played.params })).data.items[0]).toMatchObject({
      self: null,
      supervisor: null,
    });
    for (const slot of ['self', 'peer-1', 'supervisor-1']) {
      const at = played.target('0101', slot);
      const rater = { self: '0101', 'peer-1': '0102', 'supervisor-1': '0107' }[slot] ?? '';
      const saved = await played.as(rater)(evaluations.save, { ...at, body: aDraft({ service: 3 }), seen: 1 });
      expect(saved.status).toBe(404);
    }
    // Who confirms meanwhile is not asked again.
    const seen = (await played.as('0101')(announcement.read, { params: played.params })).data.version;
    await played.as('0101')(announcement.confirm, { params: played.params, seen });

    expect((await played.ask('open')).data).toMatchObject({ state: 'open', moving: null });
    expect((await played.as('0101')(announcement.read, { params: played.params })).data.confirmedAt).not.toBeNull();
    const units = (await played.hr(progress.read, { params: played.params })).data.units;
    expect(units.map(({ total }) => total.due)).toEqual([4 * 4, 2 * 3]);
    expect(place.client.faults.pending()).toBe(0);
  });

  it('keeps what was saved when a latecomer of the same load comes to its end', async () => {
    const place = await anInstallation();
    const played = await aCycle(place, 'announced');
    const at = played.target('0101', 'self');
    const saved: number[] = [];
    // While the first request writes its load, a second opens the cycle and a rater saves.
    justBefore(place.client, 'PutItem', async () => {
      await played.move('open');
      const reply = await played.as('0101')(evaluations.save, { ...at, body: aDraft({ service: 3 }), seen: 1 });
      saved.push(reply.status);
    });
    await played.ask('open');
    expect(saved).toEqual([200]);
    expect((await played.as('0101')(evaluations.form, at)).data.draft.scores).toEqual({ service: 3 });
    expect((await played.read()).moving).toBeNull();
  });
});

describe('a publication that was cut off', () => {
  it('before it shows: nobody sees a result; afterwards all do', async () => {
    const { played, seen } = await cut('signedOff', 'publish', 'PutItem', 2);
    const mine = { params: { ...played.params, employee: '0101' } };
    expect(await played.read()).toMatchObject({ state: 'review', moving: 'publish' });
    expect(await played.as('0101')(results.read, mine)).toMatchObject({
      status: 403,
      problem: { reason: 'not-published' },
    });
    expect((await played.as('0107')(team, { params: played.params })).data.items[0]?.result).toBeNull();
    expect((await played.as('0101')(results.mine)).data.items).toEqual([]);
    expect((await played.calibrate('0101', 90)).status).toBe(409);

    expect((await played.ask('publish', { seen, key: 'first' })).data).toMatchObject({
      state: 'published',
      moving: null,
    });
    expect((await played.as('0101')(results.read, mine)).data.state).toBe('published');
    expect((await played.as('0101')(results.mine)).data.items).toHaveLength(1);
  });

  it('after it shows: what is left is made up', async () => {
    // Six results, then six histories.
    const { played, seen } = await cut('signedOff', 'publish', 'PutItem', 7, 6);
    expect(await played.read()).toMatchObject({ state: 'published', moving: 'publish' });
    const mine = { params: { ...played.params, employee: '0101' } };
    const read = await played.as('0101')(results.read, mine);
    expect(read.status).toBe(200);
    const early = await played.as('0101')(results.acknowledge, { ...mine, seen: read.data.version });
    expect(early).toMatchObject({ status: 409, problem: { reason: 'moving' } });
    expect((await played.ask('settle')).problem).toMatchObject({ reason: 'moving' });

    const again = await played.ask('publish', { seen, key: 'first' });
    expect(again.data).toMatchObject({ state: 'published', moving: null });
    expect((await played.as('0101')(home)).data.waiting.map(({ what }) => what)).toEqual(['acknowledge']);
    expect((await actions(played)).filter((action) => action === 'cycle.publish')).toHaveLength(1);
    const done = await played.as('0101')(results.acknowledge, { ...mine, seen: read.data.version });
    expect(done.data.state).toBe('acknowledged');
  });
});

describe('a settlement that was cut off', () => {
  it('is nobody’s to approve, and is settled once', async () => {
    // begin, the first unit's run, the second unit's run
    const { played } = await cut('published', 'settle', 'TransactWriteItems', 3);
    expect(await played.read()).toMatchObject({ state: 'published', moving: 'settle', run: 0, runStates: {} });
    expect((await played.as('0901')(home)).data.waiting.filter(({ what }) => what === 'approve')).toEqual([]);
    const shown = await played.as('0901')(bonus.read, { params: played.params });
    expect(shown.data).toMatchObject({
      provisional: true,
      units: [
        { run: 0, state: null },
        { run: 0, state: null },
      ],
    });
    const at = { params: { ...played.params, run: 1, unit: '客服部', decision: 'approve' }, body: {}, seen: 1 };
    expect((await played.as('0901')(bonus.decide, at)).problem).toMatchObject({ reason: 'moving' });

    expect((await played.ask('settle')).data).toMatchObject({ moving: null, run: 1 });
    expect((await actions(played)).filter((action) => action === 'run.calculate')).toHaveLength(2);
    const after = await played.as('0901')(bonus.read, { params: played.params });
    expect(after.data.units.map(({ paid }) => paid)).toEqual(shown.data.units.map(({ paid }) => paid));
  });
});

describe('an answer that got lost on the way', () => {
  it.each(['announce', 'open', 'shut', 'publish', 'settle'] as const)(
    '%s: done, and the same request is answered again',
    async (action) => {
      const before = {
        announce: 'planned',
        open: 'announced',
        shut: 'rated',
        publish: 'signedOff',
        settle: 'published',
      } as const;
      const place = await anInstallation();
      const played = await aCycle(place, before[action]);
      const seen = (await played.read()).version;
      place.client.faults.next({ kind: 'timeout-after', operation: 'TransactWriteItems' });
      expect((await played.ask(action, { seen, key: 'lost' })).status).toBe(500);
      const again = await played.ask(action, { seen, key: 'lost' });
      expect(again.data).toMatchObject({ moving: null });
      expect((await actions(played)).filter((one) => one === `cycle.${action}`)).toHaveLength(1);
    },
  );
});
