import { describe, expect, it } from 'vitest';
import { cycles } from '#lib/contract/cycles.ts';
import { evaluations } from '#lib/contract/evaluations.ts';
import type { CycleDates } from '#lib/domain/lifecycle/cycle.ts';
import { aCycle, aNewCycle, type PlayedCycle } from '#test/support/cycle.ts';
import { anInstallation, type Installation } from '#test/support/installation.ts';

const { dates } = aNewCycle();
const codes = (problem: { errors: { path: string; code: string }[] }) =>
  problem.errors.map(({ path, code }) => `${path}: ${code}`);

async function moveOf(played: PlayedCycle, over: Partial<CycleDates>, more: { by?: string; seen?: number } = {}) {
  const { by = '0801', seen = (await played.read()).version } = more;
  const body = { dates: { ...dates, ...over }, reason: '国庆前系统升级' };
  return played.as(by)(cycles.dates, { params: played.params, body, seen });
}

const dueOf = async (place: Installation, played: PlayedCycle, unit = '客服部') => {
  const { people } = await place.store.unitPart(played.id, unit);
  const own = people.find(({ participant }) => participant.employee === '0101');
  return own?.evaluations.find(({ kind }) => kind === 'self');
};

describe('the dates of a cycle', () => {
  it('move with a reason, and the log says which and from when', async () => {
    const place = await anInstallation();
    const played = await aCycle(place, 'open');
    const { data } = await moveOf(played, { closes: '2026-10-19', publish: '2026-10-23' });
    expect(data.dates).toEqual({ ...dates, closes: '2026-10-19', publish: '2026-10-23' });
    expect((await place.store.auditOf(played.id)).items[0]).toMatchObject({
      action: 'cycle.dates',
      reason: '国庆前系统升级',
      details: { closesOn: '2026-10-14 → 2026-10-19', publishOn: '2026-10-20 → 2026-10-23' },
    });
  });
  it('take along what waits for people, but not what was handed in or given back until a day of its own', async () => {
    const place = await anInstallation();
    const played = await aCycle(place, 'open');
    const self = (await played.missing()).find(({ kind, employee }) => kind === 'self' && employee.id === '0102');
    await played.rate('0102', self!.id);
    const until = '2026-10-30';
    const target = { ...played.target('0102', 'self'), body: { reason: '漏评了一项', until } };
    const form = await played.hr(evaluations.reopen, { ...target, seen: 2 });
    expect(form.status).toBe(200);
    await moveOf(played, { self: '2026-10-12', closes: '2026-10-19' });
    expect(await dueOf(place, played)).toMatchObject({
      dueAt: '2026-10-12T15:59:59.999Z',
      closesAt: '2026-10-19T15:59:59.999Z',
    });
    const { people } = await place.store.unitPart(played.id, '客服部');
    const given = people.find(({ participant }) => participant.employee === '0102')?.evaluations;
    expect(given?.find(({ kind }) => kind === 'self')).toMatchObject({ closesAt: '2026-10-30T15:59:59.999Z' });
    // Asked again with the same dates, whatever version: what was cut off goes on, and nothing is logged twice.
    expect((await moveOf(played, { self: '2026-10-12', closes: '2026-10-19' }, { seen: 1 })).status).toBe(200);
    const moves = (await place.store.auditOf(played.id)).items.filter(({ action }) => action === 'cycle.dates');
    expect(moves).toHaveLength(1);
  });
  it('hold for the links that customers have already', async () => {
    const place = await anInstallation();
    const played = await aCycle(place, 'open');
    const [first = '', second = ''] = await played.links('0101', 2);
    await moveOf(played, { customer: '2026-10-12' });
    place.clock.set('2026-10-10T01:00:00.000Z');
    const form = await place.survey.request(`/api/survey/${first.slice(3)}`);
    expect(await form.json()).toMatchObject({ expiresAt: '2026-10-12T15:59:59.999Z' });
    expect((await played.answer(first)).status).toBe(200);
    place.clock.set('2026-10-12T16:00:00.000Z');
    expect((await played.answer(second)).status).toBe(410);
  });
  it('say until when an announcement is to be confirmed', async () => {
    const place = await anInstallation();
    const played = await aCycle(place, 'announced');
    await moveOf(played, { opens: '2026-09-25' });
    const { announcements } = await place.store.waitingFor('0101');
    expect(announcements).toMatchObject([{ confirmBy: '2026-09-25' }]);
  });
  it.each<['planned' | 'announced' | 'open' | 'review', Partial<CycleDates>, string[]]>([
    ['announced', { announce: '2026-10-01' }, ['dates.announce: dates.done']],
    ['open', { opens: '2026-09-25' }, ['dates.opens: dates.done']],
    ['open', { self: '2026-09-19' }, ['dates.self: date.past']],
    ['open', { self: '2026-10-20' }, ['dates.self: dates.outside']],
    ['open', { publish: '2026-10-13' }, ['dates.publish: dates.order']],
    ['review', { closes: '2026-10-18' }, ['dates.closes: dates.done']],
  ])('of one that is %s cannot become %j', async (stage, over, problems) => {
    const played = await aCycle(await anInstallation(), stage);
    expect(codes((await moveOf(played, over)).problem)).toEqual(problems);
  });
  it('are moved by HR alone, on the version that was seen, and not after publication', async () => {
    const played = await aCycle(await anInstallation(), 'published');
    expect((await moveOf(played, { publish: '2026-10-30' })).problem).toMatchObject({ code: 'wrong-state' });
    expect((await moveOf(played, { publish: '2026-10-30' }, { by: '0999' })).status).toBe(403);
    const other = await aCycle(await anInstallation(), 'planned');
    expect((await moveOf(other, { publish: '2026-10-30' }, { seen: 9 })).status).toBe(412);
    expect((await moveOf(other, { announce: '2026-09-20', publish: '2026-10-30' })).status).toBe(200);
  });
});

it('a result is published though its terms reach into a year nobody has entered, and HR is told which', async () => {
  const place = await anInstallation();
  const played = await aCycle(place, 'signedOff');
  place.clock.set('2026-12-31T02:00:00.000Z');
  expect((await played.move('publish')).state).toBe('published');
  const told = (await place.store.inboxOf('0801')).items.filter(({ kind }) => kind === 'calendar-gap');
  expect(told.map(({ params }) => params)).toEqual([{ year: '2027' }]);
});
