import type { Process } from '../policy/scheme.ts';

/**
 * Whether somebody gets no bonus for having left before the period was over, where the policy says so. The standard knows
 * no such rule: their bonus base is 0.
 */
export const isUnpaidLeaver = (
  { leavers }: Pick<Process, 'leavers'>,
  { left }: { readonly left: string | null },
  period: { readonly end: string },
): boolean => leavers === 'none' && left !== null && left < period.end;
