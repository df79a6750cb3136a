import { beforeAll, expect, test } from 'vitest';
import { announcement } from '#lib/contract/announcement.ts';
import { audit } from '#lib/contract/audit.ts';
import { bonus } from '#lib/contract/bonus.ts';
import { cycles } from '#lib/contract/cycles.ts';
import { progress } from '#lib/contract/progress.ts';
import { evaluations, team } from '#lib/contract/evaluations.ts';
import { home } from '#lib/contract/me.ts';
import { results } from '#lib/contract/results.ts';
import { review } from '#lib/contract/review.ts';
import { aNewCycle } from '#test/support/cycle.ts';
import { anInstallation, type Installation } from '#test/support/installation.ts';
import { wholeList } from '#test/support/whole-list.ts';
import { visitorOf } from '#test/support/visitor.ts';

const cycle = '2026Q3-service';
const params = { cycle };
let place: Installation;
const as = (person: string) => visitorOf(place, person);

beforeAll(async () => {
  place = await anInstallation();
});

async function move(action: string, reason?: string) {
  const hr = as('0801');
  const { data } = await hr(cycles.read, { params });
  const reply = await hr(cycles.move, { params: { cycle, action }, body: { reason }, seen: data.version });
  expect(reply.text).toContain('"version"');
  return reply.data;
}

test('HR plans a cycle and announces it; a participant confirms', async () => {
  const hr = as('0801');
  const created = await hr(cycles.create, { body: aNewCycle() });
  expect(created.data).toMatchObject({ id: cycle, state: 'planned', version: 1 });
  const plan = await hr(cycles.participants, { params });
  expect(plan.data.items).toHaveLength(6);
  expect((await move('announce')).state).toBe('announced');

  const person = as('0101');
  const waiting = await person(home);
  expect(waiting.data.waiting.map(({ what }) => what)).toEqual(['confirm']);
  const told = await person(announcement.read, { params });
  const confirmed = await person(announcement.confirm, { params, seen: told.data.version });
  expect(confirmed.status).toBe(200);
  expect((await person(home)).data.waiting).toEqual([]);
});

test('everybody rates', async () => {
  expect((await move('open')).state).toBe('open');
  const people = await wholeList((query) => as('0801')(progress.missing, { params, query }));
  for (const { id, rater, kind } of people.flatMap(({ evaluations: some }) => some)) {
    if (kind === 'supervisor' && rater.id === '0207') continue;
    const visit = as(rater.id);
    const form = await visit(evaluations.form, { params: { cycle, evaluation: id } });
    const scores = Object.fromEntries(form.data.lines.map(({ indicator }) => [indicator, 4]));
    const body = { scores, notObserved: [], comments: {}, achievements: '', wishes: '' };
    const at = { params: { cycle, evaluation: id } };
    const saved = await visit(evaluations.save, { ...at, body, seen: form.data.version });
    const done = await visit(evaluations.submit, { ...at, body, seen: saved.data.version });
    expect(done.data.state).toBe('submitted');
  }
  expect((await as('0107')(team, { params })).data.items).toHaveLength(4);
});

test('a customer answers by link, once', async () => {
  const made = await as('0801')(cycles.surveyLinks, {
    params,
    body: { employee: '0101', unit: '客服部', count: 3, occasion: '在线咨询' },
  });
  const body = JSON.stringify({ scores: { service: 5 }, recommendation: 9, comment: '', notThisEmployee: false });
  const answer = (link: string, key: string) =>
    place.survey.request(`/api/survey/${link.slice(3)}`, { method: 'POST', body, headers: { 'idempotency-key': key } });
  const [first = '', second = ''] = made.data.links;
  expect((await answer(first, 'a')).status).toBe(200);
  expect((await answer(first, 'a')).status).toBe(200);
  expect((await answer(first, 'b')).status).toBe(409);
  expect((await answer(second, 'c')).status).toBe(200);
});

test('HR shuts, resolves who is blocked, calibrates, enters pools, signs off and publishes', async () => {
  expect((await move('shut')).state).toBe('review');
  const hr = as('0801');
  const first = await hr(review.read, { params });
  const blocked = first.data.rows.filter(({ status }) => status === 'blocked');
  expect(blocked.map(({ employee }) => employee.id)).toEqual(['0201', '0202']);
  const refused = await hr(cycles.move, {
    params: { cycle, action: 'signOff' },
    body: {},
    seen: (await hr(cycles.read, { params })).data.version,
  });
  expect(refused.problem).toMatchObject({ code: 'preconditions' });
  for (const { employee, blockedBy } of blocked) {
    const waived = await hr(review.waive, {
      params: { cycle, employee: employee.id },
      query: { unit: employee.unit },
      body: { of: blockedBy, reason: '上级病假，无法评价' },
      seen: 0,
    });
    expect(waived.data.row).toMatchObject({ status: 'rated', blockedBy: [] });
  }
  const at = { params: { cycle, employee: '0101' }, query: { unit: '客服部' } };
  const tried = await hr(review.tryCalibration, { ...at, query: { unit: '客服部', score: 90 } });
  expect(tried.data.after).toMatchObject({ score: '90.00', grade: 'A' });
  const calibrated = await hr(review.calibrate, {
    ...at,
    body: { calibration: { score: 90, reason: '系统故障造成的投诉已复核' } },
    seen: 0,
  });
  expect(calibrated.data.row).toMatchObject({ score: '90.00', calibration: { score: 90 } });
  const pools = { 客服部: { amount: 2_000_000, reserve: 100_000 }, 协调部: { amount: 500_000, reserve: 0 } };
  const seen = (await hr(cycles.read, { params })).data.version;
  expect((await hr(cycles.pools, { params, body: { pools }, seen })).status).toBe(200);
  expect((await move('signOff')).signedOff).toMatchObject({ by: '0801' });
  expect((await move('publish')).state).toBe('published');
});

test('the employee reads the receipt and acknowledges', async () => {
  const person = as('0101');
  expect((await person(home)).data.waiting.map(({ what }) => what)).toEqual(['acknowledge']);
  const at = { params: { cycle, employee: '0101' } };
  const read = await person(results.read, at);
  expect(read.data).toMatchObject({ state: 'published', bonus: { final: false } });
  expect(read.text).not.toContain('0102');
  const done = await person(results.acknowledge, { ...at, seen: read.data.version });
  expect(done.data.state).toBe('acknowledged');
  expect((await person(home)).data.waiting).toEqual([]);
});

test('HR settles, the director approves, HR releases and downloads the sheet, and closes', async () => {
  expect((await move('settle')).run).toBe(1);
  const director = as('0901');
  const before = await director(bonus.read, { params });
  expect(before.data.units.map(({ unit, state }) => [unit, state])).toEqual([
    ['客服部', 'calculated'],
    ['协调部', 'calculated'],
  ]);
  for (const { unit, version } of before.data.units) {
    const at = { params: { cycle, run: 1, unit, decision: 'approve' }, body: {}, seen: version };
    expect((await director(bonus.decide, at)).data.state).toBe('approved');
  }
  const hr = as('0801');
  for (const { unit, version } of (await hr(bonus.read, { params })).data.units) {
    const at = { params: { cycle, run: 1, unit, decision: 'release' }, body: {}, seen: version };
    expect((await hr(bonus.decide, at)).data.state).toBe('released');
  }
  const sheet = await hr(bonus.sheet, { params, query: { format: 'csv', language: 'zh' } });
  expect(sheet.status).toBe(200);
  expect(sheet.text).toContain('林小满');
  const log = await hr(audit.read, { query: params });
  expect(log.data.items[0]).toMatchObject({ action: 'bonus.export', actor: { id: '0801', name: '孟清明' } });
  place.clock.goOn(21);
  expect((await move('close')).state).toBe('closed');
  expect((await as('0101')(home)).data.history).toMatchObject([{ cycle, final: true }]);
});
