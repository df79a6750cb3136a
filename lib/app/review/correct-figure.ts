import { DomainError } from '#lib/domain/error.ts';
import {
  corrected,
  type Correction,
  figureText,
  isParted,
  monthsIn,
  problemsOf,
  readOf,
} from '#lib/domain/lifecycle/correct-figure.ts';
import { isMended } from '#lib/domain/lifecycle/recall.ts';
import { isStillGathered } from '#lib/domain/lifecycle/taken.ts';
import { metricOf } from '#lib/domain/organisation/metrics.ts';
import type { Context } from '../context.ts';
import { withoutSignOffOf } from '../cycles/state.ts';
import { expectVersion, isRepeated, refuse, trace } from '../guard.ts';
import { recountUnit } from '../progress/recount.ts';
import { changeOf, renewLine, renewLines, unitChangeOf } from './changed.ts';
import { type FiguresAt, type LoadedFigures, loadFigures } from './load-figures.ts';

/** The months of a person's figures, or of a unit's own, that the policy reads, with those that are missing. */
export async function readFigures(context: Context, at: FiguresAt) {
  return shown(await loadFigures(context, at));
}

/**
 * Sets one month of one figure as it should have been, in the cycle and where the year's figures are kept, so that no later
 * cycle reads the wrong one. The calculation follows at once, of a unit's own figures everybody's in it; the log keeps what
 * it was.
 */
export async function correctFigure(context: Context, at: FiguresAt, seen: number, given: Correction, reason: string) {
  const loaded = await loadFigures(context, at);
  const { cycle: id, unit, employee } = at;
  const { cycle, policy, figures, home, of } = loaded;
  const { store, request } = context;
  if (isRepeated(figures, request)) return shown(loaded);
  // A unit's own are in everybody's score: they are not mended for one person who is settled later.
  if (!isMended(cycle, unit) && !(employee !== null && isStillGathered(cycle, loaded.result)))
    throw new DomainError('wrong-state', { reason: 'cycle-state' });
  expectVersion(figures, seen);
  refuse(problemsOf(given, { policy, period: cycle.period, known: figures }));
  const year = Number(given.month.slice(0, 4));
  const before = figures.metrics[given.metric]?.find(({ month }) => month === given.month);
  const ofYear = (await store.yearOfFigures(home, employee, year)) ?? { employee, metrics: {}, version: 0 };
  const indicator = readOf(policy, of).find(({ metric }) => metric.id === given.metric);
  const details = {
    of: `metric:${indicator?.id ?? given.metric}`,
    month: given.month,
    figure: `${figureText(before)} → ${figureText(given)}`,
  };
  const about = { cycle: id, unit, reason, details };
  const entry =
    employee === null
      ? trace(context, 'figure.correct-unit', { ...about, details: { ...details, count: loaded.people } })
      : trace(context, 'figure.correct', { ...about, subject: employee });
  const next = { ...figures, ...corrected(figures, given) };
  await store.commit(entry, [
    store.figuresWrite(id, unit, next, request),
    store.yearOfFiguresWrite(home, year, { ...ofYear, ...corrected(ofYear, given) }),
    ...(employee === null ? [unitChangeOf(context, cycle, unit)] : changeOf(context, cycle, { unit, employee })),
    withoutSignOffOf(context, cycle, unit),
  ]);
  await (employee === null
    ? renewLines(context, { ...cycle, units: [unit] })
    : renewLine(context, cycle, { unit, employee }));
  if (employee !== null) await recountUnit(context, cycle, unit);
  return shown({ ...loaded, figures: { ...next, version: figures.version + 1 } });
}

function shown({ cycle, policy, figures, of, people }: LoadedFigures) {
  return {
    version: figures.version,
    people,
    figures: readOf(policy, of).map(({ metric, name }) => ({
      metric: metric.id,
      name: { ...(name ?? metricOf(metric.id).name) },
      parted: isParted(metric.id, figures),
      months: monthsIn(cycle.period).map((month) => {
        const known = figures.metrics[metric.id]?.find((one) => one.month === month);
        return { month, numerator: known?.numerator ?? null, denominator: known?.denominator ?? null };
      }),
    })),
  };
}
