import { dayOf } from '#lib/domain/calendar/days.ts';
import { compareInstants } from '#lib/domain/calendar/instants.ts';
import type { Case } from '#lib/domain/lifecycle/case.ts';
import type { Cycle } from '#lib/domain/lifecycle/cycle.ts';
import { isOpen, owedFor } from '#lib/domain/lifecycle/further.ts';
import { termsFrom } from '#lib/domain/lifecycle/terms.ts';
import type { Problem } from '#lib/domain/policy/problem.ts';
import type { Process } from '#lib/domain/policy/scheme.ts';
import type { PersonPart } from '#lib/store/unit-part.ts';
import type { Context } from '../context.ts';
import { appealByOf } from '../results/appealed.ts';
import { calculateCycle, hasMoney } from '../review/calculate.ts';
import { termCalendarOf } from '../schedule/term-calendar.ts';
import { schemeOf } from '../scheme.ts';
import type { Move } from './definition.ts';
import { unfinished } from './unfinished.ts';

/** HR stands for the result: nobody is blocked, every pool is entered, nothing is still being rated. */
export const signOff: Move = {
  problems: notReady,
  change: ({ actor, at }) => ({ signedOff: { by: actor.id, at } }),
};

/** What keeps HR from standing for the results of a cycle, or of the units of it that are given. */
export async function notReady(context: Context, cycle: Cycle): Promise<readonly Problem[]> {
  const calculated = await calculateCycle(context, cycle);
  const blocked = calculated.settled.calculation.results.filter(({ status }) => status === 'blocked');
  // Whoever is put off is waited for later, when they are settled by themselves.
  const evaluations = calculated.units
    .flatMap(({ part }) => withoutPutOff(part.people))
    .flatMap((one) => one.evaluations);
  const named = (employee: string) => ({
    name: calculated.people.get(employee)?.participant.name ?? employee,
  });
  return [
    ...blocked.map(({ employee }) => ({ path: employee, code: 'sign-off.blocked', params: named(employee) })),
    ...unfinished(evaluations, context.at),
    ...(calculated.scheme.calculation.bonus && !hasMoney(cycle, calculated.scheme)
      ? [{ path: 'pools', code: 'sign-off.pools' }]
      : []),
  ];
}

const withoutPutOff = (people: readonly PersonPart[]) => people.filter(({ result }) => !result?.putOff);

/** Everything is released: nothing in the cycle changes any more. */
export const close: Move = {
  problems: async (context, cycle) => {
    const [{ calculation, process }, cases] = await Promise.all([
      schemeOf(context, cycle.policy),
      context.store.casesOf(cycle.id),
    ]);
    const waiting = cycle.units.filter((unit) => cycle.runStates[unit] !== 'released');
    return [
      ...(calculation.bonus
        ? waiting.map((unit) => ({ path: unit, code: 'close.not-released', params: { unit } }))
        : []),
      ...Object.keys(cycle.recalled ?? {}).map((unit) => ({ path: unit, code: 'close.recalled', params: { unit } })),
      ...cases.filter(isOpen).map(openCase),
      ...stillAppealed(await appealsUntil(context, cycle, cases, process), context),
    ];
  },
};

/** Whoever was told until when they may appeal can count on it, however fast everything was paid. */
function stillAppealed(until: string, { at, timeZone }: Context): Problem[] {
  if (compareInstants(at, until) > 0) return [];
  return [{ path: 'appeals', code: 'close.appeals-open', params: { by: dayOf(until, timeZone) } }];
}

/** When the last window for appeals ends: of the cycle, of units published again, and of whoever was put off. */
async function appealsUntil(context: Context, cycle: Cycle, cases: readonly Case[], process: Process): Promise<string> {
  const { store, timeZone } = context;
  const published = [cycle.publishedAt ?? context.at, ...Object.values(cycle.republished ?? {})];
  const calendar = await termCalendarOf(context, cycle);
  const windows = published.map((at) => termsFrom(process, at, { timeZone, calendar }).appealBy);
  const later = cases.filter(({ putOff }) => putOff);
  const parts = await Promise.all(later.map(({ unit, employee }) => store.personPart(cycle.id, unit, employee)));
  const own = parts.flatMap((part) =>
    part?.result?.published ? [appealByOf(part.result.published, process, timeZone)] : [],
  );
  return [...windows, ...own].toSorted(compareInstants).at(-1) ?? context.at;
}

/** Nobody is left behind when a cycle is closed: no appeal, nobody put off, no payment on its way. */
function openCase(one: Case): Problem {
  const filed = one.appeal?.state === 'filed' ? 'close.appeal' : undefined;
  const code = filed ?? (owedFor(one) === 'put-off' ? 'close.put-off' : 'close.further');
  return { path: one.employee, code, params: { name: one.name } };
}

export const cancel: Move = {
  change: ({ actor }, _cycle, reason = '') => ({ cancelled: { by: actor.id, reason } }),
};
