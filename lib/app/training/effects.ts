import { type Cycle, hasResults } from '#lib/domain/lifecycle/cycle.ts';
import { mayShow } from '#lib/domain/training/effect.ts';
import type { Training } from '#lib/domain/training/training.ts';
import type { Stored } from '#lib/store/item.ts';
import type { Context } from '../context.ts';

/** What somebody's published result shows of each indicator. */
export type Shown = ReadonlyMap<string, Readonly<Record<string, string>>>;

/**
 * Once results are published: puts beside every training they can show something of what the indicator's points are now.
 * Done again, after a recall or a failure, it sets what holds then.
 */
export async function noteEffects({ store }: Context, cycle: Cycle, shown: Shown): Promise<void> {
  const year = Number(cycle.period.end.slice(0, 4));
  const plans = await Promise.all([store.trainingsOf(year - 1), store.trainingsOf(year)]);
  const items = plans.flat().flatMap((training) => {
    const next = withEffect(training, cycle, shown.get(training.employee));
    return next === training ? [] : [store.trainingItem(next)];
  });
  await store.loadOver(items);
}

/** A training that is entered as done after the fact: what the first result since says, where there is one. */
export async function withPublishedEffect(context: Context, training: Stored<Training>): Promise<Stored<Training>> {
  const { store } = context;
  const { because, date, unit, employee } = training;
  if (because.kind !== 'need') return training;
  const cycles = await store.allCycles();
  const later = cycles.findLast((one) => hasResults(one) && mayShow(because, date, { ...one.period, cycle: one.id }));
  if (later === undefined) return training;
  const record = (await store.personPart(later.id, unit, employee))?.result;
  const result = record?.revised?.result ?? record?.published?.result;
  return withEffect(training, later, result?.indicators);
}

function withEffect<T extends Training>(
  training: T,
  cycle: Cycle,
  indicators: Readonly<Record<string, string>> = {},
): T {
  const { because, state, after, date } = training;
  const elsewhere = after !== null && after.cycle !== cycle.id;
  if (because.kind !== 'need' || state !== 'done' || elsewhere) return training;
  const points = indicators[because.indicator];
  if (points === undefined || points === after?.points || !mayShow(because, date, { ...cycle.period, cycle: cycle.id }))
    return training;
  return { ...training, after: { cycle: cycle.id, cycleName: cycle.name, points } };
}
