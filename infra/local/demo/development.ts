import { moveTraining, rateTraining } from '#lib/app/training/act.ts';
import { saveCourses } from '#lib/app/training/catalogue.ts';
import { enterTraining } from '#lib/app/training/enter.ts';
import { readNeeds } from '#lib/app/training/needs.ts';
import { moveCase, noteCheckIn, openCase, writePlan } from '#lib/app/improvement/change.ts';
import { readImprovements } from '#lib/app/improvement/list.ts';
import { onWeekday, type PastQuarter } from './calendar.ts';
import { chanceOf } from './chance.ts';
import { catalogue } from './courses.ts';
import { daysAfter, moment } from './moment.ts';
import { idOf } from './moves.ts';
import { hr } from './people.ts';
import { contextOf, type Stage } from './stage.ts';

type Need = Awaited<ReturnType<typeof readNeeds>>['people'][number];

const perQuarter = 3;

/** Before the first quarter: which courses there are. */
export async function courses(stage: Stage, day: string): Promise<void> {
  await saveCourses(contextOf(stage, { by: hr, at: moment(day, '10:00'), what: 'courses' }), catalogue, 0);
}

/** After a quarter HR sends some of those to a course who need it most, and enters how it went on the day after. */
export async function trainings(stage: Stage, quarter: PastQuarter): Promise<void> {
  const cycle = idOf(quarter);
  const chance = chanceOf(`trainings/${cycle}`);
  for (const [place, person] of (await needing(stage, quarter)).slice(0, perQuarter).entries()) {
    const date = onWeekday(daysAfter(quarter.plan.dates.publish, 9 + place * 4));
    const { id, version, year, employee } = await enter(stage, quarter, person, {
      by: hr,
      date,
      on: daysAfter(date, 1),
    });
    const at = { year, employee, id, seen: version };
    const missed = place === perQuarter - 1 && chance.next() < 0.4;
    const result = chance.next() < 0.6 ? ('passed' as const) : ('attended' as const);
    const asked = missed
      ? { action: 'miss' as const, date: null, result: null, note: '当天请了病假', cost: null }
      : { action: 'finish' as const, date: null, result, note: null, cost: null };
    const done = await moveTraining(
      deed(stage, hr, moment(daysAfter(date, 1), '15:20'), `${cycle}/${id}/done`),
      at,
      asked,
    );
    await readBy(stage, employee, daysAfter(date, 2));
    if (missed || chance.next() < 0.25) continue;
    const said = deed(stage, employee, moment(daysAfter(date, 2), '12:10'), `${cycle}/${id}/rated`);
    await rateTraining(said, { ...at, seen: done.version }, chance.whole(3, 5));
  }
}

/** After the newest quarter a supervisor proposes a course, and HR has planned another for the days to come. */
export async function upcoming(stage: Stage, quarter: PastQuarter): Promise<void> {
  const [proposed, planned] = (await needing(stage, quarter)).slice(perQuarter);
  if (planned) {
    await enter(stage, quarter, planned, { by: hr, date: '2026-10-22', on: '2026-09-28' });
    await readBy(stage, planned.employee.id, '2026-09-29');
  }
  const [above] = proposed ? await stage.store.peopleByIds([proposed.employee.id]) : [];
  if (proposed && above?.supervisor)
    await enter(stage, quarter, proposed, { by: above.supervisor, date: '2026-10-29', on: '2026-09-30' });
}

/** One of the weakest is helped: goals and steps, and what both have said of them so far. */
export async function improvement(stage: Stage, quarter: PastQuarter): Promise<void> {
  const cycle = idOf(quarter);
  const { rows } = await readImprovements(deed(stage, hr, moment(quarter.closed, '18:00'), `${cycle}/advised`), cycle);
  const row = rows.find(({ advised }) => advised === 'plan') ?? rows[0];
  if (!row) return;
  const { id: employee, unit } = row.employee;
  const at = (seen: number) => ({ cycle, unit, employee, seen });
  const on = (by: string, day: number, what: string) =>
    deed(stage, by, moment(daysAfter(quarter.closed, day), '10:30'), `${cycle}/improvement/${what}`);
  const { supervisor } = await openCase(on(hr, 3, 'open'), at(0), row.advised ?? 'coaching');
  await readBy(stage, employee, daysAfter(quarter.closed, 4));
  if (supervisor === null) return;
  const from = daysAfter(quarter.closed, 5);
  const step = (what: string, days: number, done: boolean) => ({ what, by: daysAfter(from, days), done });
  const plan = {
    goals: '三个月内问题解决率稳定在 88% 以上，服务态度评价不低于 75 分。',
    from,
    to: daysAfter(from, 90),
    steps: [
      step('每周和上级一起听两通录音，找出可以改的一句话', 30, true),
      step('跟班学习疑难业务两次', 45, true),
      step('独立处理升级工单，每周复盘一次', 75, false),
    ],
  };
  await writePlan(on(supervisor.id, 5, 'plan'), at(1), plan);
  await moveCase(on(supervisor.id, 5, 'begin'), at(2), { action: 'begin', date: null, note: null });
  await noteCheckIn(on(supervisor.id, 19, 'first'), at(3), '两周听了四通录音，开场和确认需求已经顺了，结束语还要练。');
  await noteCheckIn(on(employee, 20, 'own'), at(4), '听自己的录音很有帮助，希望多安排一次疑难业务的跟班。');
}

/** Whoever needs it most, in an order of chance beside the first: not always the same few. */
async function needing(stage: Stage, quarter: PastQuarter): Promise<Need[]> {
  const cycle = idOf(quarter);
  const { people } = await readNeeds(deed(stage, hr, moment(quarter.closed, '18:00'), `${cycle}/needs`), cycle);
  const drawn = people.map((person) => ({ person, place: chanceOf(`needs/${cycle}/${person.employee.id}`).next() }));
  return drawn.toSorted((a, b) => a.place - b.place).map(({ person }) => person);
}

interface Entered {
  readonly by: string;
  readonly date: string;
  readonly on: string;
}

function enter(stage: Stage, quarter: PastQuarter, { employee, needs }: Need, { by, date, on }: Entered) {
  const cycle = idOf(quarter);
  const [need] = needs;
  const course = need?.courses[0] ?? 'CRS-BUS-1';
  const because = need
    ? { kind: 'need' as const, cycle, unit: employee.unit, indicator: need.indicator }
    : { kind: 'hr' as const };
  const context = deed(stage, by, moment(on, '14:00'), `${cycle}/training/${employee.id}/${date}`);
  return enterTraining(context, { year: Number(date.slice(0, 4)), employee: employee.id, course, date, because });
}

/** They have read by now what they were told. */
async function readBy({ store }: Stage, person: string, day: string): Promise<void> {
  const { items } = await store.inboxOf(person);
  const unread = items.filter(({ readAt }) => readAt === null);
  await store.together(unread.map((notice) => store.noticeWrite({ ...notice, readAt: moment(day, '08:50') })));
}

const deed = (stage: Stage, by: string, at: string, what: string) => contextOf(stage, { by, at, what });
