import { beforeAll, describe, expect, it } from 'vitest';
import { cycles } from '#lib/contract/cycles.ts';
import { evaluations } from '#lib/contract/evaluations.ts';
import { review } from '#lib/contract/review.ts';
import { justBefore } from '#test/support/before.ts';
import { aCycle, aDraft, type PlayedCycle, pools } from '#test/support/cycle.ts';
import { anInstallation, type Installation } from '#test/support/installation.ts';

let place: Installation;
let played: PlayedCycle;
const signedOff = async () => (await played.read()).signedOff;
const signAgain = () => played.move('signOff');

beforeAll(async () => {
  place = await anInstallation();
  played = await aCycle(place, 'open');
  for (const { id, rater, kind, employee } of await played.missing())
    if (!(kind === 'supervisor' && employee.id === '0201')) await played.rate(rater.id, id);
  await played.move('shut');
});

describe('signing off', () => {
  it('waits for whoever is blocked and for every pool, and names them', async () => {
    const reply = await played.ask('signOff');
    expect(reply).toMatchObject({ status: 409, problem: { code: 'preconditions' } });
    expect(reply.problem.errors.map(({ path, code }) => [path, code])).toEqual([
      ['0201', 'sign-off.blocked'],
      ['pools', 'sign-off.pools'],
    ]);
    expect(reply.problem.errors[0]?.message).toContain('连翘');
  });

  it('publishing waits for it', async () => {
    const reply = await played.ask('publish');
    expect(reply).toMatchObject({ status: 409, problem: { code: 'preconditions' } });
    expect(reply.problem.errors.map(({ code }) => code)).toEqual(['publish.not-signed-off']);
    expect((await played.read()).state).toBe('review');
  });

  it('is done once all is settled', async () => {
    const at = played.decisions('0201', '协调部');
    const of = ['supervisor:service', 'supervisor:teamwork'];
    await played.hr(review.waive, { ...at, body: { of, reason: '上级长期病假' }, seen: 0 });
    await played.setPools();
    expect((await signAgain()).signedOff).toMatchObject({ by: '0801' });
  });
});

describe('it is taken back by', () => {
  it('a calibration', async () => {
    await played.calibrate('0101', 91);
    expect(await signedOff()).toBeNull();
    await signAgain();
  });
  it('taking a calibration back', async () => {
    const at = played.decisions('0101');
    const seen = (await played.hr(review.person, at)).data.version;
    const undone = await played.hr(review.calibrate, { ...at, body: { calibration: null }, seen });
    expect(undone.data.row.calibration).toBeNull();
    expect(await signedOff()).toBeNull();
    await signAgain();
  });
  it('taking a waiver back, which blocks the person again', async () => {
    const at = played.decisions('0201', '协调部');
    const { version, row } = (await played.hr(review.person, at)).data;
    const [of, others] = [row.waivers.map((waiver) => waiver.of), { of: ['peer:service'] }];
    const unknown = await played.hr(review.takeWaiverBack, { ...at, body: others, seen: version });
    expect(unknown).toMatchObject({ status: 404 });
    const { data } = await played.hr(review.takeWaiverBack, { ...at, body: { of }, seen: version });
    expect(data.row).toMatchObject({ status: 'blocked', waivers: [], blockedBy: of });
    expect(await signedOff()).toBeNull();
    await played.hr(review.waive, { ...at, body: { of, reason: '上级长期病假' }, seen: data.version });
    await signAgain();
  });
  it('a pool that is taken away', async () => {
    const pools = (await played.read()).pools;
    await played.setPools({ ...pools, 协调部: null });
    const { pools: left, signedOff: by } = await played.read();
    expect([left['协调部'], by]).toEqual([undefined, null]);
    await played.setPools(pools);
    await signAgain();
  });
  it('a changed pool', async () => {
    await played.setPools({ ...pools, 协调部: { amount: 600_000, reserve: 0 } });
    expect(await signedOff()).toBeNull();
    await signAgain();
  });
  it('a reopening, and it waits until that is in or over', async () => {
    const at = played.target('0201', 'supervisor-1', '协调部');
    const body = { reason: '上级回来了', until: '2026-10-19' };
    await played.hr(evaluations.reopen, { ...at, body, seen: 2 });
    expect(await signedOff()).toBeNull();
    const refused = async () => (await played.ask('signOff')).problem.errors.map(({ path, code }) => [path, code]);
    expect(await refused()).toEqual([['0201', 'sign-off.reopened']]);
    // Whoever takes it over has not begun: it is waited for all the same.
    await played.hr(evaluations.reassign, { ...at, body: { rater: '0107', reason: '上级又病了' }, seen: 3 });
    expect(await refused()).toEqual([['0201', 'sign-off.reopened']]);
    const draft = aDraft({ service: 4, teamwork: 4 });
    await played.as('0107')(evaluations.submit, { ...at, body: draft, seen: 4 });
    await signAgain();
  });
});

describe('it is never given on something else than was checked', () => {
  it('a calibration between the check and the signature makes HR look again', async () => {
    await played.setPools();
    const version = (await played.read()).version;
    justBefore(place.client, 'TransactWriteItems', () => played.calibrate('0102', 77));
    const reply = await played.hr(cycles.move, {
      params: { ...played.params, action: 'signOff' },
      body: {},
      seen: version,
    });
    expect(reply).toMatchObject({ status: 412, problem: { code: 'version-changed' } });
    expect(await signedOff()).toBeNull();
  });

  it('a decision that comes after a publication has begun is refused', async () => {
    await signAgain();
    justBefore(place.client, 'TransactWriteItems', () => played.move('publish'));
    const late = await played.calibrate('0103', 60);
    expect(late).toMatchObject({ status: 409, problem: { code: 'wrong-state' } });
    expect((await played.read()).state).toBe('published');
  });
});
