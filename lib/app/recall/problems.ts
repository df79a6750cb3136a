import { furtherFor } from '#lib/domain/lifecycle/further.ts';
import type { Cycle } from '#lib/domain/lifecycle/cycle.ts';
import type { ResultRecord } from '#lib/domain/lifecycle/result.ts';
import type { Problem } from '#lib/domain/policy/problem.ts';
import type { Loaded, UnitOfGroup } from './load.ts';

/**
 * Nobody's money and nobody's decision is lost by a recall: once a run is approved, an appeal is open or allowed, or
 * somebody was published apart, the results stand, and what is wrong is corrected person by person. Of units that are
 * recalled together each can stand in the way of all.
 */
export function problemsOf({ cycle, group }: Loaded, unit: string): Problem[] {
  const problems = group.flatMap((one) => problemsOfUnit(cycle, one));
  const others = problems.some(({ path }) => path !== unit);
  return others ? [{ path: unit, code: 'recall.together', params: { count: group.length } }, ...problems] : problems;
}

function problemsOfUnit(cycle: Cycle, { unit, people }: UnitOfGroup): Problem[] {
  const run = cycle.runStates[unit];
  const count = (is: (result: ResultRecord) => boolean) => people.filter(({ result }) => result && is(result)).length;
  const standing = {
    'recall.appeals': count(({ appeal }) => appeal?.state === 'filed'),
    'recall.allowed': count(({ appeal }) => appeal?.state === 'allowed'),
    'recall.apart': count((result) => furtherFor(result, 'put-off') !== undefined),
  };
  return [
    ...(run === 'approved' || run === 'released' ? [{ path: unit, code: 'recall.paid', params: { unit } }] : []),
    ...Object.entries(standing).flatMap(([code, number]) =>
      number === 0 ? [] : [{ path: unit, code, params: { unit, count: number } }],
    ),
  ];
}
