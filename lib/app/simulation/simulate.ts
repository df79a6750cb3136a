import type { Result, Totals } from '#lib/domain/calculation/result.ts';
import type { Cycle } from '#lib/domain/lifecycle/cycle.ts';
import { DomainError } from '#lib/domain/error.ts';
import { compare, type Comparison } from '#lib/domain/simulation/compare.ts';
import { coverageOf } from '#lib/domain/simulation/coverage.ts';
import { own } from '#lib/domain/policy/own.ts';
import type { Mover } from '#lib/domain/simulation/mover.ts';
import type { SignedIn } from '../context.ts';
import { allow, found } from '../guard.ts';
import { recordLook } from '../reading.ts';
import { schemeOf } from '../scheme.ts';
import { cycleBriefOf } from '../views.ts';
import { bothSides, type Sides } from './sides.ts';
import { triedScheme, type Wanted, withPools } from './tried.ts';

interface Asked {
  readonly cycle: string;
  readonly scheme: Wanted;
  readonly pools?: Readonly<Record<string, number>> | undefined;
}

/** So many are told by name, each with the reason. */
const movers = 10;

/** A policy on the ratings of a cycle, against what holds there. It saves nothing; that somebody looked is kept. */
export async function simulate(context: SignedIn, asked: Asked) {
  allow(context, 'simulation.run');
  const cycle = found(await context.store.cycleById(asked.cycle), 'cycle');
  if (!hasRatings(cycle)) throw new DomainError('wrong-state', { reason: 'no-ratings' });
  const ruling = await schemeOf(context, cycle.policy);
  const scheme = await triedScheme(context, ruling, asked.scheme);
  const tried = { ruling, scheme, cycle: withPools(cycle, asked.pools ?? {}) };
  const [sides] = await Promise.all([
    bothSides(context, cycle, tried),
    recordLook(context, 'simulation.run', { cycle: cycle.id }),
  ]);
  const comparison = compare(sides.now, sides.tried, { movers, unnamed: context.actor.id });
  const { counts, all, grades, scores, spread } = comparison;
  return {
    cycle: cycleBriefOf(cycle),
    currency: cycle.currency,
    now: { policy: cycle.policy.id, version: cycle.policy.version, calculation: ruling.calculation },
    tried: { calculation: scheme.calculation },
    basis: sides.basis,
    ...coverageOf(ruling.calculation, sides.tried),
    differing: sides.differing,
    people: { all: all.tried.employees, now: all.now.rated, tried: all.tried.rated },
    counts,
    grades,
    last: sides.last.length === 0 ? null : countsOf(sides.last),
    scores,
    spread,
    cost: costOf(all),
    units: comparison.units.map((unit) => unitOf(unit, [cycle, tried.cycle])),
    movers: comparison.movers.map((mover) => moverOf(sides, mover)),
  };
}

/** From the opening on somebody may have rated; what was cancelled never holds. */
const hasRatings = ({ state }: Cycle) => ['open', 'review', 'published', 'closed'].includes(state);

/** By grade. */
function countsOf(grades: readonly string[]): Record<string, number> {
  const counts = Map.groupBy(grades, (grade) => grade);
  return Object.fromEntries([...counts].map(([grade, some]) => [grade, some.length]));
}

const costOf = ({ now, tried }: { now: Totals; tried: Totals }) => ({
  now: now.bonus ?? null,
  tried: tried.bonus ?? null,
});

function unitOf(unit: Comparison['units'][number], [now, tried]: readonly [Cycle, Cycle]) {
  return {
    unit: unit.unit,
    employees: unit.tried.employees,
    rated: { now: unit.now.rated, tried: unit.tried.rated },
    grades: unit.grades,
    coefficient: own(now.unitCoefficients ?? {}, unit.unit)?.value ?? null,
    pool: { now: now.pools[unit.unit]?.amount ?? null, tried: tried.pools[unit.unit]?.amount ?? null },
    cost: costOf(unit),
  };
}

function moverOf({ people }: Sides, { employee, was, is, ...reasons }: Mover) {
  return { ...reasons, employee: found(people.get(employee), 'participant'), was: standingOf(was), is: standingOf(is) };
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
