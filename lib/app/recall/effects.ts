import type { Context } from '../context.ts';
import { type At, loadUnit } from './load.ts';

/** What recalling a unit would take back, unit by unit, before HR decides on it. */
export async function recallEffects(context: Context, at: Pick<At, 'cycle' | 'unit'>) {
  const { cycle, group } = await loadUnit(context, at);
  return {
    units: group.map(({ unit, people }) => {
      const published = people.filter(({ result }) => result?.published);
      return {
        unit,
        people: published.length,
        acknowledged: published.filter(({ result }) => result?.acknowledgedAt != null).length,
        run: cycle.runStates[unit] ?? null,
      };
    }),
  };
}
