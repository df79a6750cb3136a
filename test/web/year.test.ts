import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { announcement } from '#lib/contract/announcement.ts';
import { inbox } from '#lib/contract/inbox.ts';
import type { Result } from '#lib/domain/calculation/result.ts';
import type { Receipt } from '#lib/domain/calculation/receipt.ts';
import { atTheBrowser } from '#test/support/at-the-browser.ts';
import { expectSeen } from '#test/support/expect-seen.ts';
import { type CycleOver, cycleOver } from '#test/support/cycle-over-http.ts';
import { agents, annual, bases, newOrganisation, quarterly, unit } from '#test/support/new-organisation.ts';
import { type OverHttp, overHttp } from '#test/support/over-http.ts';
import { nextStep } from '#test/support/next-step.ts';
import { openPlace } from '#test/support/place.ts';
import { served } from '#test/support/served.ts';
import { wholeList } from '#test/support/whole-list.ts';

// A year of a small organisation: time goes on by the time machine, and people do what is theirs. Each test goes on where
// the last one ended.
const place = openPlace(() => served({ flags: ['--empty', '--now', '2025-12-22T09:00'] }));
let over: OverHttp;
/** HR's page, in which time is moved. */
let page: Page;

beforeAll(async () => {
  over = overHttp(place.origin);
  await newOrganisation(place.origin, over);
  page = await atTheBrowser(place, '孟清明');
});
const of = (period: string) => cycleOver(over, `${period}-${period.length === 4 ? annual : quarterly}`);
const state = async (cycle: CycleOver) => (await cycle.read()).state;
/** To the minute, in UTC: nine in the morning is one o'clock there. */
const publishedAt = async (cycle: CycleOver) => (await cycle.read()).publishedAt?.slice(0, 16);

/** Moves time on to nine in the morning of a day, and tells what the machine says happened on the way. */
async function goTo(day: string): Promise<string> {
  await page.getByRole('button', { name: /^我：/ }).click();
  await page.getByRole('button', { name: '时间机器' }).click();
  const dialog = page.getByRole('dialog', { name: '时间机器' });
  await dialog.getByLabel('走到哪一天').fill(day);
  await dialog.getByRole('button', { name: '走到这一天' }).click();
  const said = dialog.getByText(/^路上/);
  await said.waitFor({ timeout: 60_000 });
  const sentence = await said.innerText();
  await dialog.getByRole('button', { name: '看现在的样子' }).click();
  await dialog.waitFor({ state: 'detached' });
  over.later();
  return sentence;
}

/** As somebody, in a browser of their own. */
async function as(name: string, what: (page: Page) => Promise<void>): Promise<void> {
  const own = await atTheBrowser(place, name);
  await what(own);
  await own.context().close();
}

async function rateForm(own: Page, link: RegExp, submit: string): Promise<void> {
  await own.getByRole('link', { name: link }).first().click();
  await own.getByRole('radiogroup').first().waitFor();
  for (const group of await own.getByRole('radiogroup').all())
    await group.getByRole('radio', { name: /^4/ }).check({ force: true });
  await own.getByRole('button', { name: '检查并提交' }).click();
  await own.getByRole('button', { name: submit }).click();
  await expectSeen(own.getByText(/已提交/));
}

/** From the review to the end, which comes once nobody can appeal any more; what is paid adds up to the pool. */
async function paidOut(cycle: CycleOver, amount: number, closed: string): Promise<void> {
  await cycle.move('settle');
  await cycle.decide('0901', 'approve');
  await cycle.decide('0801', 'release');
  await goTo(closed);
  await cycle.move('close');
  const { rows, paid, unallocated, pool } = await cycle.paid();
  expect(rows.reduce((sum, { bonus }) => sum + (bonus ?? 0), 0)).toBe(paid);
  expect([pool, paid + unallocated]).toEqual([amount, amount]);
  expect(await state(cycle)).toBe('closed');
}

/** A quarter that is left to time, and to people over the network. */
async function quarter(
  period: string,
  { opens, late, shut, publish, closed }: Record<'opens' | 'late' | 'shut' | 'publish' | 'closed', string>,
) {
  const cycle = of(period);
  await goTo(opens);
  expect(await state(cycle)).toBe('open');
  await cycle.rate(['0103']);
  expect(await goTo(late)).toContain('发出 1 条当天提醒');
  await cycle.rate();
  await goTo(shut);
  expect(await state(cycle)).toBe('review');
  await cycle.pool(3_000_000);
  await cycle.move('signOff');
  expect(await goTo(publish)).toContain('公布了');
  expect(await publishedAt(cycle)).toBe(`${publish}T01:00`);
  await paidOut(cycle, 3_000_000, closed);
}

test('the first quarter is planned and announced by time, on a Sunday that is worked', async () => {
  expect(await goTo('2026-01-04')).toContain('路上：计划了“2026 年第一季度考核”；公示了“2026 年第一季度考核”');
  const cycle = of('2026Q1');
  expect(await cycle.read()).toMatchObject({
    state: 'announced',
    dates: {
      announce: '2026-01-04',
      opens: '2026-03-20',
      self: '2026-04-03',
      closes: '2026-04-15',
      publish: '2026-04-22',
    },
  });
  await as('林小满', async (own) => {
    await own.getByRole('link', { name: /去确认/ }).click();
    await own.getByRole('button', { name: '我已阅读并确认' }).click();
    await expectSeen(own.getByText(/您已于 .*确认/));
  });
});

test('people rate on the screens, are reminded, and what is missing at the end lapses', async () => {
  const cycle = of('2026Q1');
  expect(await goTo('2026-03-20')).toContain('开放了“2026 年第一季度考核”');
  await as('林小满', (own) => rateForm(own, /开始填写|去自评|继续填写/, '提交自评'));
  await as('罗青藤', async (own) => {
    await own.goto(`${place.origin}/team/${cycle.id}`);
    await rateForm(own, /评分.*林小满|林小满.*评分/, '提交评分');
  });
  await cycle.rate(['0103']);
  expect(await goTo('2026-04-04')).toMatch(/发出 2 条提前提醒.*发出 1 条当天提醒/);
  expect(await goTo('2026-04-16')).toContain('关闭了“2026 年第一季度考核”');
  expect(await state(cycle)).toBe('review');
});

test('HR signs off on the screen, time publishes, the director approves', async () => {
  const cycle = of('2026Q1');
  await page.goto(`${place.origin}/hr/cycles/${cycle.id}/review`);
  await page.getByRole('textbox', { name: `${unit}奖金包（元）` }).fill('30000');
  await page.getByRole('button', { name: '保存奖金包' }).click();
  await expectSeen(page.getByText('奖金包已保存'));
  await nextStep(page, '签发结果');
  expect(await goTo('2026-04-22')).toContain('公布了“2026 年第一季度考核”');
  await page.goto(`${place.origin}/hr/cycles/${cycle.id}/bonus`);
  await nextStep(page, '核算奖金');
  await as('莫问', async (own) => {
    await own
      .getByRole('link', { name: /去批准/ })
      .first()
      .click();
    await own.getByRole('button', { name: `批准${unit}奖金` }).click();
    await own.getByRole('dialog').getByRole('button', { name: /批准/ }).click();
    await own.getByRole('dialog').waitFor({ state: 'detached' });
  });
  await cycle.decide('0801', 'release');
  await goTo('2026-05-08');
  await cycle.move('close');
  expect(await cycle.paid()).toMatchObject({ pool: 3_000_000, paid: 3_000_000, unallocated: 0 });
});

test('the second and the third quarter run by themselves, over make-up days', async () => {
  expect(await state(of('2026Q2'))).toBe('announced');
  await quarter('2026Q2', {
    opens: '2026-06-18',
    late: '2026-07-04',
    shut: '2026-07-15',
    publish: '2026-07-21',
    closed: '2026-08-01',
  });
  // A Sunday and a Saturday that are worked for the holidays beside them.
  expect((await of('2026Q3').read()).dates).toMatchObject({ opens: '2026-09-20', self: '2026-10-10' });
  await quarter('2026Q3', {
    opens: '2026-09-20',
    late: '2026-10-11',
    shut: '2026-10-21',
    publish: '2026-10-27',
    closed: '2026-11-04',
  });
});

test('HR is told once a month that the next year’s holidays are missing, and enters them from a file', async () => {
  const { data } = await over.as('0801')(inbox.read);
  const gaps = (await wholeList((query) => over.as('0801')(inbox.read, { query }))).filter(
    ({ kind }) => kind === 'calendar-gap',
  );
  expect(data.unread).toBeGreaterThan(0);
  expect(gaps).toHaveLength(new Set(gaps.map(({ at }) => at.slice(0, 7))).size);
  expect(gaps).not.toEqual([]);
  const off = [
    '01-01',
    '01-02',
    '01-03',
    ...Array.from({ length: 7 }, (_, day) => `02-${String(day + 5).padStart(2, '0')}`),
  ];
  const lines = [...off.map((day) => `2027-${day},放假`), '2027-01-30,上班', '2027-02-20,上班'];
  await page.goto(`${place.origin}/hr/settings/calendar?year=2027`);
  await page.locator('input[type=file]').setInputFiles({
    name: '2027.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(['日期,类型', ...lines].join('\r\n')),
  });
  await page.getByRole('button', { name: '放进日历 12 天' }).click();
  await page.getByRole('button', { name: '保存', exact: true }).click();
  await expectSeen(page.getByText(/^已保存/));
});

test('the year is announced beside its fourth quarter, for the same people, each with a base of its own', async () => {
  expect(await goTo('2026-11-05')).toContain('公示了“2026 年度考核”');
  expect(await Promise.all([state(of('2026Q4')), state(of('2026'))])).toEqual(['announced', 'announced']);
  const told = async (cycle: CycleOver) =>
    (await over.as('0101')(announcement.read, { params: { cycle: cycle.id } })).data.bonusBase;
  expect([await told(of('2026Q4')), await told(of('2026'))]).toEqual([bases.quarter, bases.year]);
});

test('both are rated over the turn of the year; the year takes the quarter that is published last', async () => {
  const [fourth, year] = [of('2026Q4'), of('2026')];
  await goTo('2026-12-24');
  expect(await Promise.all([state(fourth), state(year)])).toEqual(['open', 'open']);
  await fourth.rate();
  await year.rate();
  await goTo('2027-01-16');
  await fourth.pool(3_000_000);
  await fourth.move('signOff');
  await goTo('2027-01-22');
  expect([await state(fourth), await state(year)]).toEqual(['published', 'open']);
  await goTo('2027-01-26');
  await year.pool(9_000_000);
  await year.move('signOff');
  // A Saturday that HR has entered as a make-up day.
  expect(await goTo('2027-01-30')).toContain('公布了“2026 年度考核”');
  expect(await publishedAt(year)).toBe('2027-01-30T01:00');
  await paidOut(fourth, 3_000_000, '2027-02-13');
  await paidOut(year, 9_000_000, '2027-02-14');
});

test('every quarter that was published counts in the year, and the receipt says so and can be recomputed', async () => {
  for (const person of agents) {
    const quarters = await Promise.all(
      [1, 2, 3, 4].map(async (number) => {
        const { result } = await of(`2026Q${number}`).resultOf(person);
        const { status, ...rated } = result as Result;
        return { status, period: `2026Q${number}`, score: 'score' in rated ? Number(rated.score) : 0 };
      }),
    );
    const counted = quarters.filter(({ status }) => status === 'rated').map(({ period, score }) => ({ period, score }));
    const step = ((await of('2026').resultOf(person)).receipt as Receipt).steps.find(({ code }) => code === 'annual');
    expect(step).toMatchObject({ quarters: counted.map(({ period, score }) => ({ period, score: String(score) })) });
    expect(counted).toHaveLength(4);
  }
  await as('林小满', async (own) => {
    for (const period of ['2026', '2026Q4']) {
      await own.goto(`${place.origin}/results/${of(period).id}`);
      await own.getByRole('button', { name: '在这里再算一次' }).click();
      await expectSeen(own.getByText('重算一致。'));
    }
  });
});

test('nobody was told the same twice', async () => {
  for (const person of [...agents, '0107', '0801', '0802', '0901']) {
    const notices = await wholeList((query) => over.as(person)(inbox.read, { query }));
    const told = notices.map(({ kind, place: where, text, at }) => JSON.stringify([kind, where, text, at]));
    expect(told.length).toBeGreaterThan(0);
    expect(new Set(told).size).toBe(told.length);
  }
});
