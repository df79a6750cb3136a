import { dayOf } from '#lib/domain/calendar/days.ts';
import { shownResult } from '#lib/domain/lifecycle/result.ts';
import type { Notice } from '#lib/domain/notices/notice.ts';
import type { Person } from '#lib/domain/organisation/person.ts';
import type { Course } from '#lib/domain/training/course.ts';
import { type Because, dateProblems, type Training, trainingId } from '#lib/domain/training/training.ts';
import type { Stored } from '#lib/store/item.ts';
import { DomainError } from '#lib/domain/error.ts';
import { decide } from '#lib/domain/access/rights.ts';
import type { Context } from '../context.ts';
import { allow, found, isRepeated, refuse, trace } from '../guard.ts';
import { schemeOf } from '../scheme.ts';
import { refuseUnlessPublished } from '../cycles/state.ts';
import { needsOf } from './needs.ts';
import { trainingView } from './view.ts';

/** Where the wish for a training comes from, as whoever plans it says; the facts of it are read from the result. */
export type Reason =
  | { readonly kind: 'need'; readonly cycle: string; readonly unit: string; readonly indicator: string }
  | { readonly kind: 'wish'; readonly cycle: string; readonly text: string }
  | { readonly kind: 'proposal'; readonly text: string }
  | { readonly kind: 'hr' };

interface Asked {
  readonly year: number;
  readonly employee: string;
  readonly course: string;
  readonly date: string;
  readonly because: Reason;
}

/** HR plans a training, a supervisor proposes one. The same course on the same day is entered once. */
export async function enterTraining(context: Context, asked: Asked) {
  const { store, request } = context;
  const { year, employee, course: wanted, date } = asked;
  const [person] = await store.peopleByIds([employee]);
  const { unit, supervisor } = found(person, 'person');
  const facts = { subject: employee, unit, supervisor };
  allow(context, 'training.propose', facts);
  const id = trainingId(wanted, date);
  const [known, { courses }] = await Promise.all([store.trainingUnder({ year, employee, id }), store.courses()]);
  if (known && isRepeated(known, request)) return trainingView(context, known);
  const course = courses.find((one) => one.id === wanted && one.active);
  const plans = decide(context.actor, 'training.plan', facts).allowed;
  refuse([
    ...dateProblems(date, year),
    ...(course ? [] : [{ path: 'course', code: 'course.unknown' }]),
    ...(known ? [{ path: 'date', code: 'training.twice' }] : []),
    // HR answers for what it plans; whoever proposes tells HR why.
    ...(asked.because.kind === 'hr' && !plans ? [{ path: 'because.text', code: 'required' }] : []),
  ]);
  const made = lineOf(context, {
    person: found(person, 'person'),
    course: found(course, 'course'),
    asked,
    because: await becauseOf(context, asked),
    state: plans ? 'planned' : 'proposed',
  });
  const entry = trace(context, plans ? 'training.plan' : 'training.propose', {
    cycle: null,
    unit,
    subject: employee,
    details: { name: made.course.name.zh },
  });
  await store.commit(entry, [store.trainingWrite(made, request), ...tellingOf(context, made)]);
  return trainingView(context, { ...made, version: 1 });
}

interface Made {
  readonly person: Person;
  readonly course: Course;
  readonly asked: Asked;
  readonly because: Because;
  readonly state: 'planned' | 'proposed';
}

function lineOf({ actor, actorName, at }: Context, { person, course, asked, because, state }: Made): Stored<Training> {
  const { id: employee, name, unit, supervisor } = person;
  const { form, hours, cost } = course;
  const { year, date } = asked;
  return {
    year,
    id: trainingId(course.id, date),
    employee,
    name,
    unit,
    supervisor,
    course: { id: course.id, name: course.name },
    form,
    hours,
    cost,
    date,
    because,
    asked: { by: actor.id, name: actorName, at },
    state,
    result: null,
    note: null,
    satisfaction: null,
    after: null,
    version: 0,
  };
}

/** A need is what the published result says, not what somebody types. */
async function becauseOf(context: Context, { employee, because }: Asked): Promise<Because> {
  if (because.kind === 'hr' || because.kind === 'proposal') return because;
  const cycle = found(await context.store.cycleById(because.cycle), 'cycle');
  const of = { cycle: cycle.id, cycleName: cycle.name };
  if (because.kind === 'wish') return { kind: 'wish', ...of, text: because.text };
  refuseUnlessPublished(cycle);
  const result = shownResult((await context.store.personPart(cycle.id, because.unit, employee))?.result);
  const { calculation } = await schemeOf(context, cycle.policy);
  const needs = result?.status === 'rated' ? needsOf(calculation, result) : [];
  const need = needs.find(({ indicator }) => indicator === because.indicator);
  if (!need) throw new DomainError('invalid', { problems: [{ path: 'because.indicator', code: 'training.need' }] });
  const { indicator, name: indicatorName, points } = need;
  return { kind: 'need', ...of, period: cycle.period.label, indicator, indicatorName, points };
}

/** The person is told in the same moment: of what is still to come, and to say how it was once it is done. */
export function tellingOf({ store, at, timeZone }: Context, training: Training) {
  const { employee: to, year, id, course, date, state } = training;
  const kind = state === 'done' ? ('training-done' as const) : ('training-planned' as const);
  if (state !== 'done' && (state !== 'planned' || date < dayOf(at, timeZone))) return [];
  const notice: Notice = {
    to,
    kind,
    about: `${year}#${id}`,
    at,
    cycle: null,
    params: { zh: course.name.zh, en: course.name.en, due: date },
    readAt: null,
  };
  return [store.noticeWrite({ ...notice, version: 0 })];
}
