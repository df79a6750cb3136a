import { dayOf } from '#lib/domain/calendar/days.ts';
import { compareInstants } from '#lib/domain/calendar/instants.ts';
import type { Case } from '#lib/domain/lifecycle/case.ts';
import type { Cycle } from '#lib/domain/lifecycle/cycle.ts';
import { isOpen, owedFor } from '#lib/domain/lifecycle/further.ts';
import { termsFrom } from '#lib/domain/lifecycle/terms.ts';
import type { Problem } from '#lib/domain/policy/problem.ts';
import type { Process } from '#lib/domain/policy/scheme.ts';
import type { Context } from '../context.ts';
import { appealByOf } from '../results/appealed.ts';
import { termCalendarOf } from '../schedule/term-calendar.ts';
import { schemeOf } from '../scheme.ts';
import type { Move } from './definition.ts';

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

/** When the last window for appeals ends: of what was published last, and of whoever was put off and came later. */
async function appealsUntil(context: Context, cycle: Cycle, cases: readonly Case[], process: Process): Promise<string> {
  const { store, timeZone } = context;
  const published = [cycle.publishedAt ?? context.at, ...Object.values(cycle.republished ?? {})].toSorted(
    compareInstants,
  );
  const calendar = await termCalendarOf(context, cycle);
  const { appealBy } = termsFrom(process, published.at(-1) ?? context.at, { timeZone, calendar });
  const later = cases.filter(({ putOff }) => putOff);
  const parts = await Promise.all(later.map(({ unit, employee }) => store.personPart(cycle.id, unit, employee)));
  const own = parts.flatMap((part) =>
    part?.result?.published ? [appealByOf(part.result.published, process, timeZone)] : [],
  );
  return [appealBy, ...own].toSorted(compareInstants).at(-1) ?? appealBy;
}

/** Nobody is left behind when a cycle is closed: no appeal, nobody put off, no payment on its way. */
function openCase(one: Case): Problem {
  const filed = one.appeal?.state === 'filed' ? 'close.appeal' : undefined;
  const code = filed ?? (owedFor(one) === 'put-off' ? 'close.put-off' : 'close.further');
  return { path: one.employee, code, params: { name: one.name } };
}
