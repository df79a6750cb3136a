import type { Result, Totals } from '#lib/domain/calculation/result.ts';
import type { Cycle } from '#lib/domain/lifecycle/cycle.ts';
import { own } from '#lib/domain/policy/own.ts';
import type { Comparison } from '#lib/domain/simulation/compare.ts';
import { besideLast } from '#lib/domain/simulation/last-cycle.ts';
import type { Mover } from '#lib/domain/simulation/mover.ts';
import { usedCoefficient } from '#lib/domain/simulation/unit-coefficient.ts';
import { found } from '../guard.ts';
import { briefOf } from '../views.ts';
import type { Last } from './last.ts';
import type { Sides } from './sides.ts';

export const costOf = ({ now, tried }: { now: Totals; tried: Totals }) => ({
  now: now.bonus ?? null,
  tried: tried.bonus ?? null,
});

interface Beside {
  readonly sides: Sides;
  readonly last: Last | null;
  /** As it is and as it is tried. */
  readonly cycles: readonly [Cycle, Cycle];
}

export function unitOf(unit: Comparison['units'][number], { sides, last, cycles: [now, tried] }: Beside) {
  const past = last?.units.get(unit.unit);
  const usedIn = (side: Sides['now']) => usedCoefficient(side, unit.unit);
  return {
    unit: unit.unit,
    employees: unit.tried.employees,
    rated: { now: unit.now.rated, tried: unit.tried.rated },
    grades: besideLast(unit.grades, past),
    coefficient: {
      now: usedIn(sides.now),
      tried: usedIn(sides.tried),
      period: own(now.unitCoefficients ?? {}, unit.unit)?.value ?? null,
    },
    pool: { now: now.pools[unit.unit]?.amount ?? null, tried: tried.pools[unit.unit]?.amount ?? null },
    last: past ? { rated: past.rated, cost: past.cost } : null,
    cost: costOf(unit),
  };
}

export function moverOf({ people }: Sides, { employee, was, is, ...reasons }: Mover) {
  return {
    ...reasons,
    employee: briefOf(found(people.get(employee), 'participant')),
    was: standingOf(was),
    is: standingOf(is),
  };
}

function standingOf(result: Result) {
  const rated = result.status === 'rated' ? result : undefined;
  return {
    status: result.status,
    score: rated?.score ?? null,
    grade: rated?.grade ?? null,
    bonus: rated?.bonus ?? null,
    blockedBy: result.status === 'blocked' ? result.blockedBy : [],
  };
}
