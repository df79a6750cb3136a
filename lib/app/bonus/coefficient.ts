import type { Cycle, UnitCoefficient } from '#lib/domain/lifecycle/cycle.ts';
import { decimalOf } from '#lib/domain/number/decimal.ts';
import { coefficientByPolicy } from '#lib/domain/incentives/unit-coefficients.ts';
import type { Bonus } from '#lib/domain/policy/policy.ts';
import type { Problem } from '#lib/domain/policy/problem.ts';
import type { Stored } from '#lib/store/item.ts';
import type { Context } from '../context.ts';
import { renewResults } from '../cycles/renew-results.ts';
import { unitsToSettle } from '../cycles/settle.ts';
import { cycleIn } from '../cycles/state.ts';
import { allow, expectVersion, refuse, trace } from '../guard.ts';
import { calculateCycle } from '../review/calculate.ts';
import { schemeOf } from '../scheme.ts';
import { directorsIn } from './directors.ts';
import { termsOf } from './terms.ts';

interface Wanted {
  readonly cycle: string;
  readonly unit: string;
  readonly seen: number;
  /** `null`: the policy's again. */
  readonly value: number | null;
  readonly reason: string;
}

/**
 * Replaces the policy's coefficient of a unit for this period, until it is settled. A sign-off is taken back, because the
 * amounts change with it; once published, the provisional amounts that people see follow.
 */
export async function setCoefficient(context: Context, { cycle: id, unit, seen, value, reason }: Wanted) {
  const { store, actor, at, request } = context;
  allow(context, 'bonus.terms');
  const cycle = await cycleIn(context, id, ['planned', 'announced', 'open', 'review', 'published']);
  const { bonus } = (await schemeOf(context, cycle.policy)).calculation;
  expectVersion(cycle, seen);
  refuse(problemsOf(cycle, bonus, unit, value));
  const before = cycle.unitCoefficients?.[unit]?.value ?? coefficientByPolicy(bonus, unit);
  const published = cycle.state === 'published';
  // Once published it stays said that it was changed: whoever settles brings the results up to it.
  const now = value ?? (published ? coefficientByPolicy(bonus, unit) : null);
  const set = now === null ? undefined : { value: now, reason, by: actor.id, at };
  const next: Stored<Cycle> = {
    ...cycle,
    unitCoefficients: without(cycle.unitCoefficients, unit, set),
    signedOff: published ? cycle.signedOff : null,
  };
  const details = { coefficient: `${before} → ${value ?? coefficientByPolicy(bonus, unit)}` };
  await store.commit(trace(context, 'bonus.coefficient', { cycle: id, unit, reason, details }), [
    store.cycleWrite(next, request),
  ]);
  const after = { ...next, version: next.version + 1 };
  if (published) await renewResults(context, after, await calculateCycle(context, after), [unit]);
  return termsOf(context, after, await directorsIn(context, after));
}

function problemsOf(cycle: Cycle, bonus: Bonus | undefined, unit: string, value: number | null): Problem[] {
  if (!bonus) return [{ path: 'unit', code: 'settle.no-bonus' }];
  if (!cycle.units.includes(unit)) return [{ path: 'unit', code: 'unit.unknown', params: { unit } }];
  if (bonus.method === 'pool') return [{ path: 'unit', code: 'coefficient.pool' }];
  if (cycle.state === 'published' && !unitsToSettle(cycle).includes(unit))
    return [{ path: 'unit', code: 'coefficient.settled' }];
  const fits = value === null || (value > 0 && decimalOf(value) !== undefined);
  return fits ? [] : [{ path: 'value', code: 'coefficient.range' }];
}

function without(known: Cycle['unitCoefficients'], unit: string, set: UnitCoefficient | undefined) {
  const others = Object.entries(known ?? {}).filter(([one]) => one !== unit);
  return Object.fromEntries(set ? [...others, [unit, set] as const] : others);
}
