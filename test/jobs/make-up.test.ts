import { expect, it } from 'vitest';
import { chance } from '#functions/deps.ts';
import { clockContext } from '#functions/jobs/clock-context.ts';
import { makeUp } from '#lib/app/notices/make-up.ts';
import type { StreamRecord } from '#lib/store/changes.ts';
import { corrections } from '#lib/contract/corrections.ts';
import { honours } from '#lib/contract/honours.ts';
import { promotions } from '#lib/contract/promotions.ts';
import { roles } from '#lib/contract/roles.ts';
import { talks } from '#lib/contract/talks.ts';
import { aCycle } from '#test/support/cycle.ts';
import { aFollower } from '#test/support/follower.ts';
import { anInstallation, everybody } from '#test/support/installation.ts';
import { policyDesk } from '#test/support/policy-desk.ts';
import { aScheme } from '#test/support/scheme.ts';

const rewarding = aScheme(({ calculation }) => {
  calculation!['promotion'] = { require: [{ grade: 'B' }] };
  calculation!['honours'] = [{ title: { zh: '服务之星', en: 'Service star' }, topPerUnit: 1, minScore: 50 }];
});

const unit = '客服部';

/** What is done while nobody follows the changes: one thing of each kind, and some twice. */
async function everything(place: Awaited<ReturnType<typeof anInstallation>>) {
  const played = await aCycle(place, 'closed');
  const at = { params: { ...played.params, employee: '0101' }, query: { unit } };
  const { byRule } = (await played.hr(honours.read, { params: played.params })).data;
  for (const leftOut of [byRule.slice(1).map(({ employee }) => employee), []]) {
    const { version: seen } = (await played.hr(honours.read, { params: played.params })).data;
    await played.hr(honours.announce, { params: played.params, body: { announced: true, leftOut }, seen });
  }
  const nominate = { params: { ...at.params, action: 'nominate' }, query: at.query, body: { reason: '连续达到要求' } };
  expect((await played.hr(promotions.decide, { ...nominate, seen: 0 })).status).toBe(200);
  const time = { day: '2026-11-20', time: '14:00', minutes: 60, place: '三楼' };
  const plan = { params: { ...at.params, action: 'plan' }, query: at.query, body: time, seen: 0 };
  const { version } = (await played.as('0107')(talks.move, plan)).data;
  const move = { ...plan, params: { ...at.params, action: 'move' }, body: { ...time, time: '15:00' }, seen: version };
  expect((await played.as('0101')(talks.move, move)).status).toBe(200);
  const correction = { wrong: '导错了文件', reason: '已逐条核对', score: null, grade: null, difference: 100 };
  const entered = { ...at, body: correction, seen: (await played.read()).version };
  expect((await played.hr(corrections.enter, entered)).status).toBe(200);
  const desk = policyDesk(() => place);
  await desk.begin();
  await desk.move('0801', 'submit');
  await desk.move('0901', 'return', { reason: '请写明分值' });
  const ask = { what: 'grant', role: 'director', person: '0107', units: [unit], reason: '接任负责人' };
  expect((await played.hr(roles.ask, { body: ask })).status).toBe(200);
}

it('what was lost on the way is made up for, by the same message as the stream’s, and nobody gets one twice', async () => {
  const place = await anInstallation({ scheme: rewarding });
  const { stream, follow, inbox, aside } = await aFollower(place);
  const from = place.clock.now();
  await everything(place);
  const told = async () => {
    const all = await Promise.all(everybody.map(({ id }) => inbox(id)));
    return all.flat().map(({ to, kind, about, at }) => `${to} ${kind} ${about} ${at}`);
  };
  const context = clockContext({ store: place.store, now: place.clock.now, ...chance, timeZone: 'Asia/Shanghai' });
  await makeUp(context, from);
  const made = await told();
  const kinds = made.map((line) => line.split(' ')[1]);
  const lost = ['correction-to-approve', 'promotion-waits', 'talk-moved', 'policy-returned', 'role-waits', 'honoured'];
  expect(kinds).toEqual(expect.arrayContaining(lost));
  await makeUp(context, from);
  expect(await told()).toEqual(made);

  const records: StreamRecord[] = [];
  for (let next = await stream.after({ stream: stream.arn, after: null }); next.length > 0;) {
    records.push(...next);
    next = await stream.after({ stream: stream.arn, after: next.at(-1)!.dynamodb!.SequenceNumber! });
  }
  await follow(records);
  await follow(records);
  const since = await told();
  expect(since.filter((line) => made.includes(line))).toHaveLength(made.length);
  expect(new Set(since).size).toBe(since.length);
  // Of the steps in between only the stream could tell.
  const beside = since.filter((line) => !made.includes(line)).map((line) => line.split(' ')[1]);
  expect(beside.filter((kind) => lost.includes(String(kind)) && kind !== 'honoured')).toEqual([]);
  const honoured = since.filter((line) => line.includes(' honoured ')).map((line) => line.split(' ')[0]);
  expect(new Set(honoured).size).toBe(honoured.length);
  await makeUp(context, from);
  expect(new Set(await told())).toEqual(new Set(since));
  expect(aside).toEqual([]);
});

it('what came about before is not told', async () => {
  const place = await anInstallation({ scheme: rewarding });
  const { inbox } = await aFollower(place);
  await everything(place);
  const before = (await inbox('0901')).length;
  const context = clockContext({ store: place.store, now: place.clock.now, ...chance, timeZone: 'Asia/Shanghai' });
  await makeUp(context, '2099-01-01T00:00:00.000Z');
  expect((await inbox('0901')).length).toBe(before);
});
