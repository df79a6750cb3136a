import { kindWeight } from '../kind-weight.ts';
import type { Policy } from '../policy.ts';
import type { Walk } from '../reading/walk.ts';
import type { Process } from '../scheme.ts';

/** Goals can stand in indicators that are rated, by people who know them: a survey asks customers one question each. */
export function checkGoals(policy: Policy, { goals }: Process, walk: Walk): void {
  const known = new Map(policy.dimensions.flatMap(({ indicators }) => indicators.map((one) => [one.id, one] as const)));
  for (const [place, id] of goals.indicators.entries()) {
    const path = ['process', 'goals', 'indicators', place];
    const indicator = known.get(id);
    if (goals.indicators.indexOf(id) !== place) walk.report(path, 'duplicate', { id });
    else if (indicator === undefined || 'metric' in indicator) walk.report(path, 'goals-not-rated', { indicator: id });
    else if (kindWeight(policy, indicator, 'customer') > 0) walk.report(path, 'goals-customers', { indicator: id });
  }
}
