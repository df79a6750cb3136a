import type { Cycle } from '#lib/domain/lifecycle/cycle.ts';

/** What is left of a unit's reserve. */
export const reserveLeft = ({ pools, fromReserve }: Pick<Cycle, 'pools' | 'fromReserve'>, unit: string): number =>
  (pools[unit]?.reserve ?? 0) - (fromReserve?.[unit] ?? 0);

/** So much more was taken from a unit's reserve; less, where a run is returned. */
export const takenFrom = (
  { fromReserve }: Pick<Cycle, 'fromReserve'>,
  unit: string,
  amount: number,
): Readonly<Record<string, number>> => ({ ...fromReserve, [unit]: (fromReserve?.[unit] ?? 0) + amount });
