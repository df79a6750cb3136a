import { beforeAll, describe, expect, it } from 'vitest';
import { evaluations } from '#lib/contract/evaluations.ts';
import { aCycle, aDraft, type PlayedCycle } from '#test/support/cycle.ts';
import { anInstallation, type Installation } from '#test/support/installation.ts';
import { justBefore } from '#test/support/before.ts';

const scores = { service: 4, teamwork: 4 };
let place: Installation;
let played: PlayedCycle;
const submit = (person: string, seen = 1) =>
  played.as(person)(evaluations.submit, { ...played.target(person, 'self'), body: aDraft(scores), seen });
const save = (person: string, seen = 1) =>
  played.as(person)(evaluations.save, { ...played.target(person, 'self'), body: aDraft({ service: 3 }), seen });
const stateOf = async (person: string) =>
  (await played.as(person)(evaluations.form, played.target(person, 'self'))).data.state;

beforeAll(async () => {
  place = await anInstallation();
  played = await aCycle(place, 'open');
});

describe('an evaluation', () => {
  it('is submitted once', async () => {
    expect((await submit('0101')).data.state).toBe('submitted');
    expect(await submit('0101', 2)).toMatchObject({ status: 409, problem: { code: 'wrong-state' } });
    expect(await save('0101', 2)).toMatchObject({ status: 409, problem: { code: 'wrong-state' } });
  });

  it('that was declined is neither saved nor submitted, and keeps no score', async () => {
    const peer = (await played.missing()).find(({ kind }) => kind === 'peer');
    const visit = played.as(peer?.rater.id ?? '');
    const at = { params: { cycle: played.id, evaluation: peer?.id ?? '' } };
    await visit(evaluations.save, { ...at, body: aDraft({ service: 2 }), seen: 1 });
    const declined = await visit(evaluations.decline, { ...at, body: { reason: '没有一起工作过' }, seen: 2 });
    expect(declined.data.state).toBe('declined');
    expect((await visit(evaluations.submit, { ...at, body: aDraft(scores), seen: 3 })).status).toBe(409);
    expect((await visit(evaluations.form, at)).data.draft.scores).toEqual({});
  });

  it('other than a peer’s cannot be declined', async () => {
    const at = played.target('0102', 'self');
    const reply = await played.as('0102')(evaluations.decline, { ...at, body: { reason: '今年不想写' }, seen: 1 });
    expect(reply).toMatchObject({ status: 403, problem: { reason: 'not-peer' } });
  });

  it('with something missing is not submitted, and every missing place is told', async () => {
    const at = played.target('0102', 'self');
    const reply = await played.as('0102')(evaluations.submit, { ...at, body: aDraft({ service: 5 }), seen: 1 });
    expect(reply.problem.errors.map(({ path, code }) => [path, code])).toEqual([
      ['scores.teamwork', 'rating.missing'],
      ['comments.service', 'comment.missing'],
    ]);
    expect(await stateOf('0102')).toBe('requested');
  });
});

describe('once it is closed', () => {
  beforeAll(() => {
    place.clock.set('2026-10-14T16:00:00Z');
  });

  it('nothing is saved, submitted or declined, whatever the cycle says', async () => {
    expect(await submit('0103')).toMatchObject({ status: 409, problem: { code: 'closed-for-answers' } });
    expect(await save('0103')).toMatchObject({ status: 409, problem: { code: 'closed-for-answers' } });
    const peer = (await played.missing()).find(({ kind, state }) => kind === 'peer' && state === 'requested');
    const at = { params: { cycle: played.id, evaluation: peer?.id ?? '' } };
    const body = { reason: '没有一起工作过' };
    const declined = await played.as(peer?.rater.id ?? '')(evaluations.decline, { ...at, body, seen: 1 });
    expect(declined.problem.code).toBe('closed-for-answers');
  });

  it('HR gives it back until the end of a day, and not longer', async () => {
    await played.move('shut');
    const at = played.target('0103', 'self');
    const body = { reason: '出差，没有来得及', until: '2026-10-16' };
    expect((await played.hr(evaluations.reopen, { ...at, body, seen: 2 })).data.state).toBe('draft');
    place.clock.set('2026-10-16T16:00:00Z');
    expect((await submit('0103', 3)).problem.code).toBe('closed-for-answers');
    place.clock.set('2026-10-16T15:59:00Z');
    expect((await submit('0103', 3)).data.state).toBe('submitted');
  });

  it('what lapsed stays lapsed', async () => {
    expect(await stateOf('0102')).toBe('lapsed');
    expect((await submit('0102', 2)).problem.code).toBe('wrong-state');
  });
});

describe('in a cycle that was cancelled', () => {
  it('nothing is taken', async () => {
    const other = await aCycle(await anInstallation(), 'open');
    await other.move('cancel', '方案要重新商定');
    const at = other.target('0101', 'self');
    const reply = await other.as('0101')(evaluations.submit, { ...at, body: aDraft(scores), seen: 1 });
    expect(reply).toMatchObject({ status: 409, problem: { code: 'wrong-state', reason: 'cycle-state' } });
  });
});

describe('while HR shuts it', () => {
  it('who submits in the same moment is either in or told', async () => {
    const home = await anInstallation();
    const other = await aCycle(home, 'open');
    const people = ['0101', '0102', '0103', '0104'];
    const hand = (person: string) =>
      other.as(person)(evaluations.submit, { ...other.target(person, 'self'), body: aDraft(scores), seen: 1 });
    const [shut, ...handed] = await Promise.all([other.ask('shut'), ...people.map(hand)]);
    expect(shut.status).toBe(200);
    for (const [place, person] of people.entries()) {
      const form = await other.as(person)(evaluations.form, other.target(person, 'self'));
      expect(form.data.state).toBe(handed[place]?.status === 200 ? 'submitted' : 'lapsed');
    }
  });

  it('a submission just before it would have lapsed counts', async () => {
    const home = await anInstallation();
    const other = await aCycle(home, 'open');
    const at = other.target('0101', 'self');
    const submitted: number[] = [];
    const hand = async () => {
      const reply = await other.as('0101')(evaluations.submit, { ...at, body: aDraft(scores), seen: 1 });
      submitted.push(reply.status);
    };
    // The first transaction says that the move has begun, the second lets the first evaluation lapse.
    justBefore(home.client, 'TransactWriteItems', hand, 2);
    expect((await other.ask('shut')).data.state).toBe('review');
    expect(submitted).toEqual([200]);
    expect((await other.as('0101')(evaluations.form, at)).data.state).toBe('submitted');
  });
});
