import { DomainError } from '#lib/domain/error.ts';
import type { Cycle } from '#lib/domain/lifecycle/cycle.ts';

/** @throws DomainError `wrong-state`, saying why, while HR mends what was published of a unit. */
export function refuseRecalled({ recalled }: Cycle, unit: string): void {
  const known = recalled?.[unit];
  if (!known) return;
  const { reason, group } = known;
  const wrong = group?.wrong ?? unit;
  if (wrong === unit) throw new DomainError('wrong-state', { reason: 'recalled', params: { reason } });
  throw new DomainError('wrong-state', { reason: 'recalled-with', params: { reason, unit: wrong } });
}
