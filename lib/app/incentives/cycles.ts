import { hasResults } from '#lib/domain/lifecycle/cycle.ts';
import type { Context } from '../context.ts';
import { allow } from '../guard.ts';
import { schemeOf } from '../scheme.ts';
import { cycleBriefOf } from '../views.ts';

/** The published cycles, the newest first, each with what its policy leads to. */
export async function readIncentiveCycles(context: Context) {
  allow(context, 'incentives.read');
  const cycles = await context.store.allCycles();
  const published = cycles.filter(hasResults);
  const items = published.map(async (cycle) => {
    const { promotion, honours, training, improvement } = (await schemeOf(context, cycle.policy)).calculation;
    return {
      cycle: cycleBriefOf(cycle),
      promotion: promotion !== undefined,
      honours: (honours ?? []).length > 0,
      training: training !== undefined,
      improvement: improvement !== undefined,
    };
  });
  return { items: await Promise.all(items) };
}
