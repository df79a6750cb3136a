import { DomainError } from '#lib/domain/error.ts';
import {
  corrected,
  type Correction,
  figureText,
  isParted,
  monthsIn,
  problemsOf,
  readOfPerson,
} from '#lib/domain/lifecycle/correct-figure.ts';
import { isMended } from '#lib/domain/lifecycle/recall.ts';
import { isStillGathered } from '#lib/domain/lifecycle/taken.ts';
import type { Figures } from '#lib/domain/lifecycle/participant.ts';
import { metricOf } from '#lib/domain/organisation/metrics.ts';
import type { Stored } from '#lib/store/item.ts';
import type { Context } from '../context.ts';
import { cycleIn, withoutSignOffOf } from '../cycles/state.ts';
import { allow, expectVersion, found, isRepeated, refuse, trace } from '../guard.ts';
import { schemeOf } from '../scheme.ts';
import { changeOf, renewLine } from './changed.ts';

interface At {
  readonly cycle: string;
  readonly unit: string;
  readonly employee: string;
}

/** The months of a person's figures that the policy reads, with those that are missing. */
export async function readFigures(context: Context, at: At) {
  allow(context, 'figures.correct', { subject: at.employee });
  return shown(await load(context, at));
}

/**
 * Sets one month of one figure as it should have been, in the cycle and where the year's figures are kept, so that no later
 * cycle reads the wrong one. The calculation follows at once; the log keeps what it was.
 */
export async function correctFigure(context: Context, at: At, seen: number, given: Correction, reason: string) {
  const { cycle: id, unit, employee } = at;
  allow(context, 'figures.correct', { subject: employee });
  const loaded = await load(context, at);
  const { cycle, policy, figures, home } = loaded;
  const { store, request } = context;
  if (isRepeated(figures, request)) return shown(loaded);
  if (!isMended(cycle, unit) && !isStillGathered(cycle, loaded.result))
    throw new DomainError('wrong-state', { reason: 'cycle-state' });
  expectVersion(figures, seen);
  refuse(problemsOf(given, { policy, period: cycle.period, known: figures }));
  const year = Number(given.month.slice(0, 4));
  const before = figures.metrics[given.metric]?.find(({ month }) => month === given.month);
  const ofYear = (await store.figuresOfPerson(home, employee, year)) ?? { employee, metrics: {}, version: 0 };
  const indicator = readOfPerson(policy).find(({ metric }) => metric.id === given.metric);
  const entry = trace(context, 'figure.correct', {
    cycle: id,
    unit,
    subject: employee,
    reason,
    details: {
      of: `metric:${indicator?.id ?? given.metric}`,
      month: given.month,
      figure: `${figureText(before)} → ${figureText(given)}`,
    },
  });
  const next = { ...figures, ...corrected(figures, given) };
  await store.commit(entry, [
    store.figuresWrite(id, unit, next, request),
    store.yearOfFiguresWrite(home, year, { ...ofYear, ...corrected(ofYear, given) }),
    ...changeOf(context, cycle, { unit, employee }),
    withoutSignOffOf(context, cycle, unit),
  ]);
  await renewLine(context, cycle, { unit, employee });
  return shown({ ...loaded, figures: { ...next, version: figures.version + 1 } });
}

async function load(context: Context, { cycle: id, unit, employee }: At) {
  const cycle = await cycleIn(context, id, ['review', 'published']);
  const [{ calculation: policy }, part] = await Promise.all([
    schemeOf(context, cycle.policy),
    context.store.personPart(id, unit, employee),
  ]);
  const { figures, participant, result } = found(part, 'participant');
  const none: Stored<Figures> = { employee, metrics: {}, version: 0 };
  return { cycle, policy, result, figures: figures ?? none, home: participant.team ?? unit };
}

function shown({ cycle, policy, figures }: Awaited<ReturnType<typeof load>>) {
  return {
    version: figures.version,
    figures: readOfPerson(policy).map(({ metric, name }) => ({
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
