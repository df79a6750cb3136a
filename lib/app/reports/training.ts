import { decide } from '#lib/domain/access/rights.ts';
import { type TrainingReport, trainingReport } from '#lib/domain/reports/training-report.ts';
import type { Context, SignedIn } from '../context.ts';
import { recordReading } from '../reading.ts';
import { refuseUnlessAny } from './read.ts';

/** The training of a year beside the year before, by unit. */
export async function readTrainingReport(context: SignedIn, year: number) {
  refuseUnlessAny(context);
  const years = await loadTrainingReports(context, year);
  await recordReading(context, 'reports.read', { cycle: null });
  return {
    year,
    years: years.map(({ units, ...rest }) => ({ ...rest, units: units.map((unit) => ({ ...unit })) })),
  };
}

/** Of the units whose reports one may read; the year before first. */
export async function loadTrainingReports({ store, actor }: Context, year: number): Promise<TrainingReport[]> {
  const years = [year - 1, year];
  const plans = await Promise.all(years.map((one) => store.trainingsOf(one)));
  return plans.map((plan, place) =>
    trainingReport(
      years[place] ?? year,
      plan.filter(({ unit }) => decide(actor, 'reports.read', { unit }).allowed),
    ),
  );
}
