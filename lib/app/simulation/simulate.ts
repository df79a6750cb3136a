import type { Cycle } from '#lib/domain/lifecycle/cycle.ts';
import { DomainError } from '#lib/domain/error.ts';
import { compare } from '#lib/domain/simulation/compare.ts';
import { coverageOf } from '#lib/domain/simulation/coverage.ts';
import { besideLast } from '#lib/domain/simulation/last-cycle.ts';
import type { SignedIn } from '../context.ts';
import { allow, found } from '../guard.ts';
import { recordLook } from '../reading.ts';
import { schemeOf } from '../scheme.ts';
import { cycleBriefOf } from '../views.ts';
import { lastOf } from './last.ts';
import { bothSides } from './sides.ts';
import { cycleWith, triedScheme, type TriedTerms, type Wanted } from './tried.ts';
import { costOf, moverOf, unitOf } from './views.ts';

interface Asked extends TriedTerms {
  readonly cycle: string;
  readonly scheme: Wanted;
}

/** So many are told by name, each with the reason. */
const movers = 10;

/**
 * A policy on the ratings of a cycle, against what holds there and what came of the cycle before. It saves nothing; that
 * somebody looked is kept.
 */
export async function simulate(context: SignedIn, asked: Asked) {
  allow(context, 'simulation.run');
  const cycles = await context.store.allCycles();
  const cycle = found(
    cycles.find(({ id }) => id === asked.cycle),
    'cycle',
  );
  if (!hasRatings(cycle)) throw new DomainError('wrong-state', { reason: 'no-ratings' });
  const ruling = await schemeOf(context, cycle.policy);
  const scheme = await triedScheme(context, ruling, asked.scheme);
  const tried = { ruling, scheme, cycle: cycleWith(cycle, asked) };
  const [sides, last] = await Promise.all([
    bothSides(context, cycle, tried),
    lastOf(context, cycle, cycles),
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
    grades: besideLast(grades, last?.all),
    last: last && { cycle: cycleBriefOf(last.cycle), rated: last.all.rated, cost: last.all.cost },
    scores,
    spread,
    cost: costOf(all),
    units: comparison.units.map((unit) => unitOf(unit, { sides, last, cycles: [cycle, tried.cycle] })),
    movers: comparison.movers.map((mover) => moverOf(sides, mover)),
  };
}

/** From the opening on somebody may have rated; what was cancelled never holds. */
const hasRatings = ({ state }: Cycle) => ['open', 'review', 'published', 'closed'].includes(state);
