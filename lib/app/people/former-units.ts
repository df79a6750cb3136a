import type { Write } from '#lib/store/transact.ts';
import type { Context } from '../context.ts';
import type { Change } from './plan.ts';

/** Whoever moves is found by the units in which they worked, for the periods of that time. */
export function formerUnits({ store }: Context, { after, fields }: Change): Write[] {
  if (!fields.includes('since')) return [];
  const units = new Set((after.positions ?? []).map(({ unit }) => unit).filter((unit) => unit !== after.unit));
  return [...units].map((unit) => store.formerWrite(after.id, unit));
}
