import { beforeAll, describe, expect, it } from 'vitest';
import { chance } from '#functions/deps.ts';
import { doJob } from '#functions/jobs/jobs.ts';
import { corrections } from '#lib/contract/corrections.ts';
import { evaluations } from '#lib/contract/evaluations.ts';
import { home } from '#lib/contract/me.ts';
import { review } from '#lib/contract/review.ts';
import { aCycle, type PlayedCycle } from '#test/support/cycle.ts';
import { anInstallation, type Installation } from '#test/support/installation.ts';
import { about, codes, reason, unitOf } from '#test/support/put-off.ts';

describe('what is missing of somebody who was put off', () => {
  let place: Installation;
  let played: PlayedCycle;
  let one: ReturnType<typeof about>;
  const others = ['0101', '0102', '0103', '0104', '0202'];
  const at = (slot: string) => played.target('0201', slot, '协调部');
  const reopen = async (slot: string, until: string, employee = '0201', unit = '协调部') => {
    const part = await place.store.personPart(played.id, unit, employee);
    const seen = part?.evaluations.find((each) => each.slot === slot)?.version ?? 0;
    const target = played.target(employee, slot, unit);
    return played.hr(evaluations.reopen, { ...target, body: { reason: '主管回来了，请补评', until }, seen });
  };
  const ofOthers = async () => {
    const read = await Promise.all(others.map(async (id) => (await about(played, id).mine()).data));
    return JSON.stringify(read.map(({ result, receipt, bonus }) => [result, receipt, bonus]));
  };
  const daily = async (now: string) => {
    place.clock.set(now);
    const scheduler = { keep: async () => undefined };
    const { store, clock } = place;
    await doJob({ store, now: clock.now, ...chance, timeZone: 'Asia/Shanghai', scheduler }, { job: 'daily' });
  };
  const told = async (person: string) => (await place.store.inboxOf(person)).items.map(({ kind }) => kind);
  const waiting = async (person: string) =>
    (await played.as(person)(home)).data.waiting.filter(({ what }) => what === 'evaluation').length;
  const submit = async () => played.rate('0207', at('supervisor-1').params.evaluation);

  beforeAll(async () => {
    place = await anInstallation();
    played = await aCycle(place, 'open');
    for (const { id, rater, kind, employee } of await played.missing())
      if (!(kind === 'supervisor' && employee.id === '0201')) await played.rate(rater.id, id);
    await played.move('shut');
    await played.setPools({ 客服部: { amount: 2_000_000, reserve: 0 }, 协调部: { amount: 500_000, reserve: 400_000 } });
    one = about(played, '0201');
    await one.putOff({ reason });
    // Given back to the rater before: nobody waits for somebody who is put off.
    place.clock.set('2026-10-16T02:00:00.000Z');
    await reopen('supervisor-1', '2026-10-26');
    await played.move('signOff');
    await played.move('publish');
    await played.move('settle');
    await played.decideAll('0901', 'approve');
    await played.decideAll('0801', 'release');
  });

  it('is still handed in when the others’ results are out, and nobody else’s evaluation is', async () => {
    expect(await waiting('0207')).toBe(1);
    expect(codes(await one.settle())).toEqual([['0201', 'sign-off.reopened']]);
    const other = await reopen('supervisor-1', '2026-12-01', '0202');
    expect(other).toMatchObject({ status: 409, problem: { reason: 'cycle-state' } });
    expect((await played.as('0202')(home)).data.waiting.every(({ what }) => what !== 'evaluation')).toBe(true);
  });
  it('is reminded of by its own date, told to those above when it is over, and lapses', async () => {
    await daily('2026-10-22T00:00:00.000Z');
    expect(await told('0207')).toContain('due-soon');
    await daily('2026-10-26T00:00:00.000Z');
    await daily('2026-10-26T01:00:00.000Z');
    expect((await told('0207')).filter((kind) => kind === 'due-today')).toHaveLength(1);
    await daily('2026-10-27T00:00:00.000Z');
    expect(await told('0801')).toContain('late');
    expect(await waiting('0207')).toBe(0);
    expect((await submit()).status).toBe(409);
    const part = await place.store.personPart(played.id, '协调部', '0201');
    expect(part?.evaluations.find(({ slot }) => slot === 'supervisor-1')?.state).toBe('lapsed');
    expect(codes(await one.settle())).toEqual([['0201', 'further.blocked']]);
  });
  it('may be a figure as well, of nobody else', async () => {
    const correct = async (employee: string) => {
      const target = about(played, employee).at;
      const seen = (await played.hr(corrections.figures, target)).data.version;
      const figure = { metric: 'resolution-rate', month: '2026-08', numerator: 90, denominator: 100, reason };
      return played.hr(corrections.correctFigure, { ...target, body: figure, seen });
    };
    expect((await correct('0201')).status).toBe(200);
    expect((await correct('0202')).problem.reason).toBe('cycle-state');
  });
  it('is given back once more by HR, handed in, and paid from the reserve; nobody else’s result moves', async () => {
    const before = await ofOthers();
    expect((await reopen('supervisor-1', '2026-11-10')).status).toBe(200);
    expect((await submit()).data.state).toBe('submitted');
    expect((await played.hr(review.person, one.at)).data.row).toMatchObject({ status: 'rated', rank: null });
    const unit = await unitOf(played, '协调部');
    const { data } = await one.settle();
    expect(data.run).toBe(2);
    expect((await unitOf(played, '协调部')).reserve).toBe(unit.reserve - data.difference);
    expect((await one.mine()).data).toMatchObject({ state: 'published', bonus: { amount: data.difference } });
    expect(await ofOthers()).toBe(before);
  });
  it('is over once they are settled', async () => {
    const late = await reopen('supervisor-1', '2026-11-20');
    expect(late).toMatchObject({ status: 409, problem: { reason: 'cycle-state' } });
    await one.run('approve');
    await one.run('release');
    played.afterAppeals();
    expect((await played.move('close')).state).toBe('closed');
  });
});
