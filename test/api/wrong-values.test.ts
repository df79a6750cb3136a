import { beforeAll, describe, expect, it } from 'vitest';
import { cycles } from '#lib/contract/cycles.ts';
import { audit } from '#lib/contract/audit.ts';
import { bonus } from '#lib/contract/bonus.ts';
import type { Endpoint } from '#lib/contract/endpoint.ts';
import { evaluations } from '#lib/contract/evaluations.ts';
import { policies } from '#lib/contract/policies.ts';
import { review } from '#lib/contract/review.ts';
import { aCycle, aDraft, aNewCycle, type PlayedCycle } from '#test/support/cycle.ts';
import { anInstallation, type Installation } from '#test/support/installation.ts';

let place: Installation;
let open: PlayedCycle;
beforeAll(async () => {
  place = await anInstallation();
  open = await aCycle(place, 'open');
});

const codes = (problem: { errors: { path: string; code: string }[] }) =>
  problem.errors.map(({ path, code }) => `${path}: ${code}`);

describe('a new cycle', () => {
  const refusedWith = async (over: object) => {
    const reply = await open.hr(cycles.create, { body: { ...aNewCycle(), ...over } });
    expect(reply).toMatchObject({ status: 422, problem: { code: 'invalid' } });
    return codes(reply.problem);
  };
  const dates = aNewCycle().dates;

  it('has units that exist, each once', async () => {
    expect(await refusedWith({ units: ['客服部', '无名部'] })).toEqual(['units[1]: unit.unknown']);
    expect(await refusedWith({ units: ['客服部', '协调部', '客服部'] })).toEqual(['units[2]: unit.repeated']);
    expect(await refusedWith({ units: [] })).toEqual(['units: input.too-few']);
  });
  it('ends after it starts, and has its dates in order', async () => {
    const period = { label: '2026Q3', start: '2026-09-30', end: '2026-07-01' };
    expect(await refusedWith({ period })).toEqual(['period.end: period.order']);
    expect(await refusedWith({ dates: { ...dates, self: '2026-11-01' } })).toEqual(['dates.self: dates.outside']);
    expect(await refusedWith({ dates: { ...dates, publish: '2026-10-01' } })).toEqual(['dates.publish: dates.order']);
  });
  it('has dates that exist', async () => {
    expect(await refusedWith({ dates: { ...dates, self: '2026-02-30' } })).toEqual(['dates.self: input.wrong']);
    expect(await refusedWith({ payMonth: '2026-13' })).toEqual(['payMonth: input.wrong']);
  });
  it('has a name in both languages', async () => {
    expect(await refusedWith({ name: { zh: '考核' } })).toEqual(['name.en: required']);
    expect(await refusedWith({ name: { zh: '', en: 'x'.repeat(201) } })).toEqual([
      'name.zh: input.too-short',
      'name.en: input.too-long',
    ]);
  });
  it('names a policy that there is', async () => {
    const reply = await open.hr(cycles.create, { body: aNewCycle({ policy: { id: 'service', version: 9 } }) });
    expect(reply).toMatchObject({ status: 404, problem: { reason: 'policy', detail: '没有找到这个考核方案。' } });
  });
  it('is the only one of its policy and period', async () => {
    expect(await refusedWith({})).toEqual(['period: cycle.exists']);
  });
});

describe('a draft', () => {
  const save = async (draft: object) => {
    const at = open.target('0101', 'self');
    const seen = (await open.as('0101')(evaluations.form, at)).data.version;
    return open.as('0101')(evaluations.save, { ...at, body: draft, seen });
  };
  it.each([0, 6, 3.5, 3.123456789, 1e300, -1])('does not take a rating of %d', async (rating) => {
    const reply = await save(aDraft({ service: rating }));
    expect(reply).toMatchObject({ status: 422, problem: { code: 'invalid' } });
    expect(codes(reply.problem)).toEqual(['scores.service: rating.off-scale']);
    expect(reply.problem.errors[0]?.message).toBe('请评 1 到 5，每档 1。');
  });
  it('does not take what is not on the form, whatever it is called', async () => {
    expect(codes((await save(aDraft({ resolution: 4 }))).problem)).toEqual([
      'scores.resolution: rating.unknown-indicator',
    ]);
    expect(codes((await save(aDraft({}, { notObserved: ['charm'] }))).problem)).toEqual([
      'notObserved: rating.unknown-indicator',
    ]);
    expect(codes((await save(aDraft({}, { comments: { charm: '好' } }))).problem)).toEqual([
      'comments.charm: rating.unknown-indicator',
    ]);
    const odd = JSON.parse('{"__proto__": 4, "constructor": 4}') as Record<string, number>;
    expect((await save(aDraft(odd))).status).toBe(422);
  });
  it('is kept however incomplete, but not longer than it may be', async () => {
    expect((await save(aDraft())).status).toBe(200);
    expect(codes((await save(aDraft({}, { achievements: '长'.repeat(2001) }))).problem)).toEqual([
      'achievements: input.too-long',
    ]);
  });
});

describe('pools', () => {
  it('are of units of the cycle, with a reserve that they can bear, in whole cents', async () => {
    const refused = async (pools: object) => codes((await open.setPools(pools)).problem);
    expect(await refused({ 管理部: { amount: 1, reserve: 0 } })).toEqual(['pools.管理部: unit.unknown']);
    expect(await refused({ 客服部: { amount: 1, reserve: 2 } })).toEqual(['pools.客服部.reserve: pool.reserve']);
    expect(await refused({ 客服部: { amount: 0.5, reserve: 0 } })).toEqual(['pools.客服部.amount: input.wrong']);
    expect(await refused({ 客服部: { amount: -5, reserve: 0 } })).toEqual(['pools.客服部.amount: input.too-small']);
  });
  it('add up to an amount that can be counted exactly', async () => {
    const most = Number.MAX_SAFE_INTEGER;
    expect((await open.setPools({ 客服部: { amount: most, reserve: 0 } })).status).toBe(422);
  });
});

describe('a query', () => {
  it('is checked, too, at its path and in the reader’s language', async () => {
    const wrong = async (endpoint: Endpoint, query: Record<string, string>, params: object = {}) => {
      const asked = { params: { ...open.params, employee: '0101', ...params }, query, language: 'en' as const };
      const reply = await open.hr(endpoint, asked);
      expect(reply).toMatchObject({
        status: 422,
        problem: { detail: 'Something needs mending; see the marked places.' },
      });
      return reply.problem.errors.map(({ path, message }) => `${path}: ${message}`);
    };
    expect(await wrong(bonus.sheet, { format: 'pdf' })).toEqual([
      'format: This is not in the right form.',
      'language: This is not in the right form.',
    ]);
    expect(await wrong(review.tryCalibration, { unit: '客服部', score: 'high' })).toEqual([
      'score: This is not in the right form.',
    ]);
    expect(await wrong(review.person, {})).toEqual(['unit: Please fill this in.']);
    expect(await wrong(audit.read, { cursor: 'x' })).toEqual([
      'cursor: The page mark is not valid. Start from the first page.',
    ]);
    expect(await wrong(policies.read, {}, { policy: 'service', version: 0 })).toEqual(['version: At least 1.']);
  });
});

describe('in review', () => {
  let played: PlayedCycle;
  beforeAll(async () => {
    played = await aCycle(await anInstallation(), 'review');
  });

  it.each([-1, 101, 88.1234567, 1e21])('a calibration to %d is refused, tried or saved', async (score) => {
    const saved = await played.calibrate('0101', score);
    expect(saved.status).toBe(422);
    expect(saved.problem.errors[0]).toMatchObject({ path: 'calibration.score', code: 'calibration.range' });
    const at = { ...played.decisions('0101'), query: { unit: '客服部', score } };
    const tried = await played.hr(review.tryCalibration, at);
    expect(tried).toMatchObject({ status: 422, problem: { errors: [{ code: 'calibration.range' }] } });
  });

  it('a waiver of what does not block is refused', async () => {
    const at = played.decisions('0101');
    const body = { of: ['peer:service'], reason: '没有同事合作过' };
    const reply = await played.hr(review.waive, { ...at, body, seen: 0 });
    expect(reply.problem.errors[0]?.message).toBe('“peer:service”没有卡住，不用免评。');
  });

  it('a reopening needs a day that has not ended, and a reason', async () => {
    const at = played.target('0101', 'self');
    const reopen = (body: object) => played.hr(evaluations.reopen, { ...at, body, seen: 1 });
    expect(codes((await reopen({ reason: '补充说明', until: '2026-09-19' })).problem)).toEqual(['until: date.past']);
    expect(codes((await reopen({ reason: '短', until: '2026-10-19' })).problem)).toEqual(['reason: input.too-short']);
    expect(codes((await reopen({ until: '2026-10-19' })).problem)).toEqual(['reason: required']);
  });

  it('a cancelling needs a reason', async () => {
    const reply = await played.ask('cancel');
    expect(codes(reply.problem)).toEqual(['reason: required']);
  });
});
