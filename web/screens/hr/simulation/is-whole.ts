import type { Simulated } from './types.ts';

/** Whether every unit took part the last time as well: only then are the two totals of the same units. */
export const isWhole = ({ units }: Pick<Simulated, 'units'>): boolean => units.every(({ last }) => last !== null);
