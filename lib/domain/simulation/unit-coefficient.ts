import type { Settled } from '../calculation/calculate.ts';
import { coefficientByPolicy } from '../incentives/unit-coefficients.ts';
import { own } from '../policy/own.ts';

/** A unit's coefficient as it was multiplied with, and where it comes from. */
export interface UsedCoefficient {
  readonly value: number;
  /** Set for this period alone, or the policy's, which is 1 where it says nothing. */
  readonly of: 'period' | 'policy';
}

/** `null` where everybody shares a pool: there it is everybody's and cancels out (standard 6); and where nothing is paid. */
export function usedCoefficient({ prepared, given }: Settled, unit: string): UsedCoefficient | null {
  const { bonus } = prepared.policy;
  if (bonus?.method !== 'individual') return null;
  const ofPeriod = own(given.unitCoefficients, unit);
  return ofPeriod === undefined
    ? { value: coefficientByPolicy(bonus, unit), of: 'policy' }
    : { value: ofPeriod, of: 'period' };
}
