import { decide } from '#lib/domain/access/rights.ts';
import type { Training } from '#lib/domain/training/training.ts';
import type { Stored } from '#lib/store/item.ts';
import type { Context, SignedIn } from '../context.ts';
import { allow } from '../guard.ts';
import { recordReading } from '../reading.ts';
import { trainingView } from './view.ts';

/** Who takes which course in a year, what has become of it, and what it costs: of the people whom one may read. */
export async function readPlan(context: SignedIn, year: number) {
  const trainings = await plannedIn(context, year);
  await recordReading(context, 'training.read', { cycle: null });
  return { year, items: trainings.map((training) => trainingView(context, training)), cost: costOf(trainings) };
}

/** By date, then by person. */
export async function plannedIn(context: Context, year: number): Promise<Stored<Training>[]> {
  allow(context, 'incentives.read');
  const trainings = await context.store.trainingsOf(year);
  return trainings
    .filter(({ unit }) => decide(context.actor, 'training.read', { unit }).allowed)
    .toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}

/** What is planned, and what of it came to be; nothing for what was missed or cancelled. */
function costOf(trainings: readonly Training[]) {
  const sum = (state: Training['state']) =>
    trainings.filter((training) => training.state === state).reduce((total, { cost }) => total + cost, 0);
  return { planned: sum('planned'), done: sum('done') };
}
