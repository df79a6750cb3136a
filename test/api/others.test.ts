import { beforeAll, describe, expect, it } from 'vitest';
import { announcement } from '#lib/contract/announcement.ts';
import { audit } from '#lib/contract/audit.ts';
import { bonus } from '#lib/contract/bonus.ts';
import { cycles } from '#lib/contract/cycles.ts';
import { progress } from '#lib/contract/progress.ts';
import type { Endpoint } from '#lib/contract/endpoint.ts';
import { evaluations, team } from '#lib/contract/evaluations.ts';
import { people } from '#lib/contract/people.ts';
import { policies } from '#lib/contract/policies.ts';
import { results } from '#lib/contract/results.ts';
import { review } from '#lib/contract/review.ts';
import { aCycle, aDraft, aNewCycle, type PlayedCycle, pools } from '#test/support/cycle.ts';
import { anInstallation, aPerson, everybody } from '#test/support/installation.ts';

/** 0102 is of HR and takes part; 0902 directs a unit in which nothing happens. */
const crowd = [
  ...everybody.map((person) => (person.id === '0102' ? { ...person, roles: ['hr' as const] } : person)),
  aPerson({ id: '0902', unit: '管理部', supervisor: null, roles: ['director'], directs: ['管理部'] }),
];

let open: PlayedCycle;
let settled: PlayedCycle;
beforeAll(async () => {
  [open, settled] = await Promise.all([
    anInstallation({ people: crowd }).then((place) => aCycle(place, 'open')),
    anInstallation({ people: crowd }).then((place) => aCycle(place, 'settled')),
  ]);
});

const draft = aDraft({ service: 4, teamwork: 4 });
const calibration = { calibration: { score: 90, reason: '已复核投诉记录' } };
const waiver = { of: ['supervisor:service'], reason: '上级病假' };
const again = { reason: '请补充例子', until: '2026-10-10' };
const linksOf = (employee: string) => ({ employee, unit: '客服部', count: 1, occasion: '' });
const sheet = { format: 'csv', language: 'zh' };

type Asked = Parameters<ReturnType<PlayedCycle['as']>>[1];
/** The reason why somebody may not do something; what came back instead where they may. */
async function whyNot(
  played: PlayedCycle,
  person: string,
  endpoint: Endpoint,
  asked: Asked,
): Promise<string | undefined> {
  const { status, problem, text } = await played.as(person)(endpoint, asked);
  return status === 403 && problem.detail.endsWith('。') ? problem.reason : text;
}
const at = (person: string, slot: string) => open.target(person, slot);
const resultOf = (employee: string, unit = '客服部') => ({ params: { ...settled.params, employee }, query: { unit } });

describe('an evaluation is its rater’s only', () => {
  it.each(['0102', '0107', '0801', '0901', '0999'])('not read, saved, submitted or declined by %s', async (person) => {
    for (const slot of ['self', 'peer-2', 'supervisor-1']) {
      if (person === '0107' && slot === 'supervisor-1') continue;
      const asked = at('0101', slot);
      expect(await whyNot(open, person, evaluations.form, asked)).toBe('not-rater');
      expect(await whyNot(open, person, evaluations.save, { ...asked, body: draft, seen: 1 })).toBe('not-rater');
      expect(await whyNot(open, person, evaluations.submit, { ...asked, body: draft, seen: 1 })).toBe('not-rater');
      expect(
        await whyNot(open, person, evaluations.decline, { ...asked, body: { reason: '不了解情况' }, seen: 1 }),
      ).toBe('not-rater');
    }
  });
  it('the rated person does not read what others write about them', async () => {
    for (const slot of ['peer-1', 'peer-2', 'supervisor-1'])
      expect(await whyNot(open, '0101', evaluations.form, at('0101', slot))).toBe('not-rater');
  });
  it('is reopened by HR only, and not in their own case', async () => {
    for (const person of ['0101', '0107', '0901', '0999'])
      expect(await whyNot(open, person, evaluations.reopen, { ...at('0103', 'self'), body: again, seen: 1 })).toBe(
        'not-hr',
      );
    expect(await whyNot(open, '0102', evaluations.reopen, { ...at('0102', 'peer-1'), body: again, seen: 1 })).toBe(
      'own-case',
    );
  });
  it('of another cycle, unit, person or slot is not found', async () => {
    for (const asked of [at('0101', 'peer-9'), at('0999', 'self'), open.target('0101', 'self', '协调部')])
      expect((await open.as('0101')(evaluations.form, asked)).status).toBe(404);
    for (const evaluation of ['x', '%00', 'AAAA', '!'])
      expect((await open.as('0101')(evaluations.form, { params: { cycle: open.id, evaluation } })).status).toBe(404);
  });
});

describe('a team is its supervisor’s only', () => {
  it('everybody else sees nobody', async () => {
    for (const person of ['0101', '0801', '0901', '0999'])
      expect((await open.as(person)(team, { params: open.params })).data.items).toEqual([]);
    const rows = (await open.as('0207')(team, { params: open.params })).data.items;
    expect(rows.map(({ employee }) => employee.id)).toEqual(['0201', '0202']);
  });
});

describe('an announcement is for whoever takes part', () => {
  it.each(['0107', '0801', '0901', '0999'])('%s takes no part', async (person) => {
    expect((await open.as(person)(announcement.read, { params: open.params })).problem.reason).toBe('participant');
    const confirmed = await open.as(person)(announcement.confirm, { params: open.params, seen: 1 });
    expect(confirmed.status).toBe(404);
  });
});

describe('a result', () => {
  it.each(['0103', '0207', '0902'])('is not read by %s', async (person) => {
    expect(await whyNot(settled, person, results.read, resultOf('0101'))).toBe('not-subject');
  });
  it('of somebody else is acknowledged by nobody', async () => {
    for (const person of ['0103', '0107', '0801', '0901', '0999']) {
      const reply = await settled.as(person)(results.acknowledge, { ...resultOf('0101'), seen: 1 });
      expect([403, 404]).toContain(reply.status);
    }
  });
  it('is read by the person, the supervisor, HR, the unit’s director and the auditor, and the others leave a trace', async () => {
    for (const person of ['0101', '0107', '0801', '0901', '0999'])
      expect((await settled.as(person)(results.read, resultOf('0101'))).status).toBe(200);
    const log = await settled.hr(audit.read, { query: settled.params });
    const readers = log.data.items.filter(({ action }) => action === 'result.read');
    expect(readers.map(({ actor, subject }) => [actor.id, subject?.id])).toEqual(
      ['0999', '0901', '0801', '0107'].map((person) => [person, '0101']),
    );
  });
  it('is not there in a unit in which the person took no part', async () => {
    expect((await settled.hr(results.read, resultOf('0101', '协调部'))).status).toBe(404);
    expect((await settled.hr(results.read, { params: { ...settled.params, employee: '0101' } })).status).toBe(404);
  });
});

describe('a cycle is run by HR only', () => {
  it.each(['0101', '0107', '0901', '0999'])('not by %s', async (person) => {
    const { params } = open;
    expect(await whyNot(open, person, cycles.create, { body: aNewCycle() })).toBe('not-hr');
    expect(await whyNot(open, person, cycles.pools, { params, body: { pools }, seen: 1 })).toBe('not-hr');
    expect(await whyNot(open, person, cycles.surveyLinks, { params, body: linksOf('0101') })).toBe('not-hr');
    expect(await whyNot(open, person, review.read, { params })).toBe('not-hr');
    expect(await whyNot(open, person, review.person, open.decisions('0103'))).toBe('not-hr');
    expect(
      await whyNot(open, person, review.calibrate, { ...open.decisions('0103'), body: calibration, seen: 0 }),
    ).toBe('not-hr');
    const trial = { ...open.decisions('0103'), query: { unit: '客服部', score: 80 } };
    expect(await whyNot(open, person, review.tryCalibration, trial)).toBe('not-hr');
    expect(await whyNot(open, person, review.waive, { ...open.decisions('0103'), body: waiver, seen: 0 })).toBe(
      'not-hr',
    );
    for (const action of ['announce', 'open', 'shut', 'signOff', 'publish', 'settle', 'close', 'cancel'] as const)
      expect((await open.ask(action, { by: person, reason: '换人来做' })).problem).toMatchObject({ reason: 'not-hr' });
  });
  it.each(['0101', '0107', '0901'])('and read by HR and the auditor, not by %s', async (person) => {
    const { params } = open;
    expect(await whyNot(open, person, cycles.list, {})).toBe('not-hr');
    expect(await whyNot(open, person, cycles.read, { params })).toBe('not-hr');
    expect(await whyNot(open, person, cycles.participants, { params })).toBe('not-hr');
    expect(await whyNot(open, person, progress.read, { params })).toBe('not-hr');
    expect(await whyNot(open, person, progress.missing, { params })).toBe('not-hr');
    expect(await whyNot(open, person, audit.read, { query: params })).toBe('not-hr');
    expect(await whyNot(open, person, people, { query: { unit: '客服部' } })).toBe('not-hr');
  });
  it('policies are read by directors, too', async () => {
    expect(await whyNot(open, '0101', policies.list, {})).toBe('not-hr');
    const one = { params: { policy: 'service', version: 1 } };
    expect(await whyNot(open, '0101', policies.read, one)).toBe('not-hr');
    for (const person of ['0801', '0901', '0999']) expect((await open.as(person)(policies.read, one)).status).toBe(200);
  });
});

describe('HR in their own case', () => {
  it('decides nothing and sees no line of their own', async () => {
    const own = open.decisions('0102');
    expect(await whyNot(open, '0102', review.person, own)).toBe('own-case');
    expect(await whyNot(open, '0102', review.calibrate, { ...own, body: calibration, seen: 0 })).toBe('own-case');
    expect(await whyNot(open, '0102', review.waive, { ...own, body: waiver, seen: 0 })).toBe('own-case');
    expect(await whyNot(open, '0102', cycles.surveyLinks, { params: open.params, body: linksOf('0102') })).toBe(
      'own-case',
    );
    const reviewed = await settled.as('0102')(review.read, { params: settled.params });
    expect(reviewed.data.rows.map(({ employee }) => employee.id)).not.toContain('0102');
  });
  it('does not see which of their peers has still to answer', async () => {
    const peersOf = async (person: string) =>
      (await open.as(person)(progress.missing, { params: open.params })).data.items
        .filter(({ employee }) => employee.id === '0102')
        .flatMap(({ evaluations: some }) => some.filter(({ kind }) => kind === 'peer'));
    expect(await peersOf('0102')).toEqual([]);
    expect(await peersOf('0801')).toHaveLength(2);
  });
});

describe('a bonus', () => {
  it('is seen by HR, the auditor and the unit’s director', async () => {
    for (const person of ['0101', '0107', '0902'])
      expect(await whyNot(settled, person, bonus.read, { params: settled.params })).toBe('not-director');
    for (const person of ['0801', '0901', '0999'])
      expect((await settled.as(person)(bonus.read, { params: settled.params })).data.units).toHaveLength(2);
  });
  it('is approved by the unit’s director only', async () => {
    for (const person of ['0101', '0107', '0801', '0902', '0999'])
      for (const decision of ['approve', 'return'] as const) {
        const asked = { params: { ...settled.params, run: 1, unit: '客服部', decision }, body: { reason: '我来决定' } };
        expect(await whyNot(settled, person, bonus.decide, { ...asked, seen: 1 })).toBe('not-director');
      }
  });
  it('is released by HR only', async () => {
    const asked = { params: { ...settled.params, run: 1, unit: '客服部', decision: 'release' }, body: {}, seen: 1 };
    for (const person of ['0101', '0107', '0901', '0902', '0999'])
      expect(await whyNot(settled, person, bonus.decide, asked)).toBe('not-hr');
    for (const person of ['0101', '0107', '0901'])
      expect(await whyNot(settled, person, bonus.sheet, { params: settled.params, query: sheet })).toBe('not-hr');
  });
  it('before it is published is HR’s only, without their own line', async () => {
    const place = await anInstallation({ people: crowd });
    const played = await aCycle(place, 'signedOff');
    for (const person of ['0901', '0999'])
      expect((await played.as(person)(bonus.read, { params: played.params })).problem.code).toBe('wrong-state');
    const lines = (await played.units('0102')).flatMap(({ rows }) => rows.map(({ employee }) => employee.id));
    expect(lines).toContain('0101');
    expect(lines).not.toContain('0102');
  });
});
