import { lapse, mayLapse } from '../evaluations/lapse.ts';
import { recountCycle } from '../progress/recount.ts';
import { calculateCycle } from '../review/calculate.ts';
import { linesOf } from '../review/lines.ts';
import { participantsOf } from './announce.ts';
import type { Move } from './definition.ts';
import { loadFigures } from './open.ts';
import { renewDays } from './renew-days.ts';
import { renewQuarters } from './quarters-of-year.ts';

/** Ends the collecting of evaluations: what was not submitted lapses, and figures and a year's quarters are brought up to date. */
export const shut: Move = {
  load: async (context, cycle) => {
    const people = await participantsOf(context, cycle);
    const open = [...people.values()].flatMap(({ evaluations }) => evaluations).filter(mayLapse);
    for (const evaluation of open) await lapse(context, evaluation);
    const known = [...people].flatMap(([employee, { figures }]) => (figures ? [[employee, figures] as const] : []));
    await loadFigures(context, cycle, new Map(known));
    await renewQuarters(context, cycle);
    await renewDays(context, cycle, [...people.values()]);
    await recountCycle(context, cycle);
    // Now nothing changes any more unless HR gives an evaluation back: everybody is summed up once, for all lists.
    const lines = linesOf(await calculateCycle(context, cycle));
    await context.store.load(lines.map((line) => context.store.lineItem(cycle.id, line)));
  },
};
