import type { Problem } from '../policy/problem.ts';
import type { CycleDates } from './cycle.ts';

const dueDates = ['self', 'peer', 'customer', 'supervisor'] as const satisfies readonly (keyof CycleDates)[];

/** What is wrong with the order of a cycle's dates, each at `dates.name`. */
export function dateProblems(dates: CycleDates): Problem[] {
  const { announce, opens, closes, publish } = dates;
  return [
    ...dueDates.flatMap((name) =>
      dates[name] < opens || dates[name] > closes ? [{ path: `dates.${name}`, code: 'dates.outside' }] : [],
    ),
    ...(opens < announce ? [{ path: 'dates.opens', code: 'dates.order' }] : []),
    ...(closes < opens ? [{ path: 'dates.closes', code: 'dates.order' }] : []),
    ...(publish < closes ? [{ path: 'dates.publish', code: 'dates.order' }] : []),
  ];
}
