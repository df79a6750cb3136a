import { DomainError } from '#lib/domain/error.ts';
import type { Cycle } from '#lib/domain/lifecycle/cycle.ts';

/** @throws DomainError `wrong-state`, saying why, while HR mends what was published of a unit. */
export function refuseRecalled({ recalled }: Cycle, unit: string): void {
  const known = recalled?.[unit];
  if (known) throw new DomainError('wrong-state', { reason: 'recalled', params: { reason: known.reason } });
}
