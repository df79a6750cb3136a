import { meanOf, momentsOf } from '../fairness/moments.ts';
import { minorUnits } from '../number/minor-units.ts';
import { rounded } from '../number/format.ts';
import { parseExact } from '../number/parse.ts';
import { subtract } from '../number/rational.ts';
import { effectOf } from '../training/effect.ts';
import type { Training } from '../training/training.ts';

/** What became of the trainings of a year, of one unit or of several together. */
export interface TrainingSums {
  /** Places in courses that were agreed and not called off: taken, missed, or still ahead. */
  readonly planned: number;
  readonly done: number;
  readonly missed: number;
  /** Minor units: of what was taken, and of what is still ahead. */
  readonly spent: number;
  readonly ahead: number;
  /** Mean of what people said of a course, from 1 to 5, with one decimal. */
  readonly satisfaction: { readonly mean: string; readonly answers: number } | null;
  /** The points of the indicators that were trained, before and in the next result, as means with one decimal. */
  readonly effect: Effect | null;
}

interface Effect {
  readonly trainings: number;
  readonly before: string;
  readonly after: string;
  readonly difference: string;
  readonly up: number;
  readonly same: number;
  readonly down: number;
}

export interface TrainingReport {
  readonly year: number;
  readonly all: TrainingSums;
  readonly units: readonly (TrainingSums & { readonly unit: string })[];
}

/** Units in the order of their ids; one in which nothing was planned is not there. */
export function trainingReport(year: number, trainings: readonly Training[]): TrainingReport {
  const agreed = trainings.filter(({ state }) => state !== 'proposed' && state !== 'cancelled');
  const byUnit = [...Map.groupBy(agreed, ({ unit }) => unit)].toSorted(([a], [b]) => (a < b ? -1 : 1));
  return { year, all: sumsOf(agreed), units: byUnit.map(([unit, own]) => ({ unit, ...sumsOf(own) })) };
}

function sumsOf(trainings: readonly Training[]): TrainingSums {
  const inState = (state: Training['state']) => trainings.filter((one) => one.state === state);
  const done = inState('done');
  const said = done.flatMap(({ satisfaction }) => satisfaction ?? []);
  const mean = meanIn(said.map(String));
  return {
    planned: trainings.length,
    done: done.length,
    missed: inState('missed').length,
    spent: costOf(done),
    ahead: costOf(inState('planned')),
    satisfaction: mean === null ? null : { mean, answers: said.length },
    effect: effectIn(done),
  };
}

function meanIn(values: readonly string[]): string | null {
  const mean = meanOf(momentsOf(values.map(parseExact)));
  return mean ? rounded(mean, 1) : null;
}

const costOf = (trainings: readonly Training[]) =>
  minorUnits(trainings.reduce((sum, { cost }) => sum + BigInt(cost), 0n));

/** Only of trainings that answer a need, and whose person has had a result since. */
function effectIn(done: readonly Training[]): Effect | null {
  const known = done.map(effectOf).filter((effect) => effect.kind === 'known');
  const [before, after] = [meanIn(known.map((one) => one.before)), meanIn(known.map((one) => one.after))];
  if (before === null || after === null) return null;
  const went = (direction: 'up' | 'same' | 'down') => known.filter((effect) => effect.direction === direction).length;
  return {
    trainings: known.length,
    before,
    after,
    // Of what is shown, so that it can be checked by whoever reads it.
    difference: rounded(subtract(parseExact(after), parseExact(before)), 1),
    up: went('up'),
    same: went('same'),
    down: went('down'),
  };
}
