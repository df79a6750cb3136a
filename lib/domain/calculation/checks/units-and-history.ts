import type { Walk } from '../../policy/reading/walk.ts';
import type { LooseInput } from './document.ts';
import { type People, refuseUnknown } from './people.ts';
import type { Readable } from './readable.ts';

/** Pools and coefficients belong to units that have employees; under `pool` every such unit has a pool (standard 6). */
export function checkUnits(input: LooseInput, { policy }: Readable, { units }: People, walk: Walk): void {
  if (units === undefined) return;
  for (const table of ['unitCoefficients', 'pools'] as const) {
    for (const unit of Object.keys(input[table] ?? {})) {
      if (!units.has(unit)) walk.report([table, unit], 'empty-unit', { unit });
    }
  }
  const { pools } = input;
  if (policy.bonus?.method !== 'pool' || pools === undefined) return;
  for (const unit of units) if (!Object.hasOwn(pools, unit)) walk.report(['pools', unit], 'no-pool', { unit });
}

/** Past results: of people who are there, one per period, with grades that the policy has. */
export function checkHistory({ history = {} }: LooseInput, { grades }: Readable, people: People, walk: Walk): void {
  for (const [employee, results = []] of Object.entries(history)) {
    refuseUnknown(people, employee, ['history', employee], walk);
    const seen = new Set<string>();
    for (const [place, past] of results.entries()) {
      const { period, grade } = past ?? {};
      const path = ['history', employee, place];
      if (period !== undefined && seen.has(period)) walk.report([...path, 'period'], 'duplicate-period', { period });
      if (period !== undefined) seen.add(period);
      if (grade !== undefined && !grades.has(grade)) {
        walk.report([...path, 'grade'], 'unknown-grade', { grade, grades: [...grades].join(', ') });
      }
    }
  }
}
