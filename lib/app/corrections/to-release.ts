import { decide } from '#lib/domain/access/rights.ts';
import type { Cycle } from '#lib/domain/lifecycle/cycle.ts';
import type { Context } from '../context.ts';
import { cycleBriefOf } from '../views.ts';

/** The approved corrections of a closed cycle that this person of HR may release: one line for all of them. */
export function toRelease({ actor }: Context, cycle: Cycle) {
  const all = Object.values(cycle.correctionsToRelease ?? {}).filter(
    ({ employee: subject, unit }) => decide(actor, 'correction.release', { subject, unit }).allowed,
  );
  const [first] = all;
  if (!first) return [];
  const { employee: id, name, unit } = first;
  return [
    {
      what: 'release-corrections' as const,
      cycle: cycleBriefOf(cycle),
      count: all.length,
      person: all.length === 1 ? { id, name, unit } : null,
      units: [...new Set(all.map((one) => one.unit))].toSorted(),
      since: null,
      policy: null,
    },
  ];
}
