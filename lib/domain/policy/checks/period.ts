import type { PeriodKind } from '../policy.ts';
import type { Walk } from '../reading/walk.ts';
import type { LoosePolicy } from './document.ts';

/** Half the shortest such period, in days (standard 2). */
const halfPeriod = { month: 14, quarter: 45, 'half-year': 90, year: 182 } as const satisfies Record<PeriodKind, number>;

/** What depends on the kind of period. */
export function checkPeriod({ period, bonus, annual }: LoosePolicy, walk: Walk): void {
  if (period === undefined) return;
  const days = bonus?.minServiceDays;
  if (days !== undefined && days > halfPeriod[period]) {
    walk.report(['bonus', 'minServiceDays'], 'service-days', { max: halfPeriod[period] });
  }
  if (annual !== undefined && period !== 'year') walk.report(['annual'], 'annual-period');
}
