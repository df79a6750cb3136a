import type { Result } from '#lib/domain/calculation/result.ts';
import { type Cycle, hasResults } from '#lib/domain/lifecycle/cycle.ts';
import { shownResult } from '#lib/domain/lifecycle/result.ts';
import { mayShow, withPoints } from '#lib/domain/training/effect.ts';
import type { Training } from '#lib/domain/training/training.ts';
import type { Stored } from '#lib/store/item.ts';
import type { Write } from '#lib/store/transact.ts';
import type { Context } from '../context.ts';

/** What somebody's published result shows of each indicator. */
export type Shown = ReadonlyMap<string, Readonly<Record<string, string>>>;

/**
 * Once results are published, or published again: puts beside every training they speak of what they say now. A training
 * is planned in the year of its need or the one after it. Done again, after a failure, it sets what holds then.
 */
export async function noteEffects({ store }: Context, cycle: Cycle, shown: Shown): Promise<void> {
  const year = Number(cycle.period.end.slice(0, 4));
  const plans = await Promise.all([year - 1, year, year + 1].map((one) => store.trainingsOf(one)));
  const items = plans.flat().flatMap((training) => {
    const indicators = shown.get(training.employee);
    const next = indicators ? withPoints(training, cycle, indicators) : training;
    return next === training ? [] : [store.trainingItem(next)];
  });
  await store.loadOver(items);
}

/** While results are being mended nothing follows from them: what they showed is not told until they are published again. */
export const takeEffectsBack = (context: Context, cycle: Cycle, employees: readonly string[]): Promise<void> =>
  noteEffects(context, cycle, new Map(employees.map((employee) => [employee, {}])));

/** The same for one person whose result becomes another: written together with it. */
export async function effectWrites(
  { store }: Context,
  cycle: Cycle,
  employee: string,
  result: Result,
): Promise<Write[]> {
  const trainings = await store.trainingsOfPerson(employee);
  return trainings.flatMap((training) => {
    const next = withPoints(training, cycle, result.indicators);
    return next === training ? [] : [store.trainingWrite(next, null)];
  });
}

/** A training that is entered as done after the fact: what the first result since says, where there is one. */
export async function withPublishedEffect(context: Context, training: Stored<Training>): Promise<Stored<Training>> {
  const { store } = context;
  const { because, date, unit, employee } = training;
  if (because.kind !== 'need') return training;
  const cycles = await store.allCycles();
  const later = cycles.findLast((one) => hasResults(one) && mayShow(because, date, { ...one.period, cycle: one.id }));
  if (later === undefined) return training;
  const result = shownResult((await store.personPart(later.id, unit, employee))?.result);
  return result ? withPoints(training, later, result.indicators) : training;
}
