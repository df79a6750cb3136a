import { minorUnits } from '../number/minor-units.ts';
import type { Bonus } from '../policy/policy.ts';
import type { Result, Totals } from './result.ts';

/** A unit's totals (standard 9): what is paid plus what is unallocated equals the pool. */
export function unitTotals(method: Bonus['method'] | undefined, results: readonly Result[], pool?: number): Totals {
  const count = (status: Result['status']) => results.filter((result) => result.status === status).length;
  const people = {
    employees: results.length,
    rated: count('rated'),
    blocked: count('blocked'),
    unrated: count('unrated'),
  };
  if (method === undefined) return people;
  const bonus = minorUnits(results.reduce((sum, result) => sum + bonusOf(result), 0n));
  const given = method === 'pool' ? (pool ?? null) : null;
  return { ...people, bonus, pool: given, unallocated: given === null ? 0 : given - bonus };
}

function bonusOf(result: Result): bigint {
  return BigInt(result.status === 'rated' ? (result.bonus ?? 0) : 0);
}

/** The totals over all units. */
export function allTotals(method: Bonus['method'] | undefined, units: readonly Totals[]): Totals {
  const sum = (of: (unit: Totals) => number | null | undefined) =>
    minorUnits(units.reduce((total, unit) => total + BigInt(of(unit) ?? 0), 0n));
  const people = {
    employees: sum((unit) => unit.employees),
    rated: sum((unit) => unit.rated),
    blocked: sum((unit) => unit.blocked),
    unrated: sum((unit) => unit.unrated),
  };
  if (method === undefined) return people;
  const pool = method === 'pool' ? sum((unit) => unit.pool) : null;
  return { ...people, bonus: sum((unit) => unit.bonus), pool, unallocated: sum((unit) => unit.unallocated) };
}
