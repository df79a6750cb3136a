import type { Settled } from '../calculation/calculate.ts';
import { scoreUnits } from '../calculation/outcome.ts';
import type { Totals } from '../calculation/result.ts';
import { type GradeCount, gradeCounts, type ScoreBin, scoreBins } from './distribution.ts';
import { type MovementCounts, countMovements, mostMoved, movements } from './movement.ts';
import { type Mover, moverOf } from './mover.ts';
import { type Spread, spreadOf } from './spread.ts';

/** The same people under what holds now and under something else. */
export interface Comparison {
  readonly counts: MovementCounts;
  readonly grades: GradeCount[];
  readonly scores: ScoreBin[];
  readonly spread: { readonly now: Spread | null; readonly tried: Spread | null };
  readonly all: { readonly now: Totals; readonly tried: Totals };
  readonly units: ComparedUnit[];
  readonly movers: Mover[];
}

interface ComparedUnit {
  readonly unit: string;
  readonly grades: GradeCount[];
  readonly now: Totals;
  readonly tried: Totals;
}

interface Options {
  /** So many who move most, each with the reasons. */
  readonly movers: number;
  /** Counted like everybody, but not listed by name. */
  readonly unnamed: string;
}

export function compare(now: Settled, tried: Settled, options: Options): Comparison {
  const moved = movements(now, tried);
  const named = moved.filter(({ employee }) => employee !== options.unnamed);
  return {
    counts: countMovements(moved),
    grades: gradeCounts(sideOf(now), sideOf(tried)),
    scores: scoreBins(sideOf(now), sideOf(tried)),
    spread: { now: spreadIn(now), tried: spreadIn(tried) },
    all: { now: now.calculation.totals.all, tried: tried.calculation.totals.all },
    units: [...tried.units].flatMap(([unit, outcome]): ComparedUnit[] => {
      const before = now.units.get(unit);
      if (before === undefined) return [];
      const grades = gradeCounts(sideOf(now, before.results), sideOf(tried, outcome.results));
      return [{ unit, grades, now: before.totals, tried: outcome.totals }];
    }),
    movers: mostMoved(named, options.movers).map((movement) => moverOf(now, tried, movement)),
  };
}

const sideOf = ({ prepared, calculation }: Settled, results = calculation.results) => ({
  policy: prepared.policy,
  results,
});

const spreadIn = ({ prepared, calculation }: Settled): Spread | null =>
  spreadOf(
    calculation.results.flatMap((result) => (result.status === 'rated' ? [scoreUnits(result.score)] : [])),
    prepared.scoring.decimals,
  );
