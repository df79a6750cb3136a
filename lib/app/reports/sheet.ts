import { hashed } from '#lib/export/hashing.ts';
import { type CycleReportKind, reportFile } from '#lib/export/report-sheet.ts';
import { trainingReportFile } from '#lib/export/training-report.ts';
import type { SignedIn } from '../context.ts';
import { allow, found, trace } from '../guard.ts';
import { loadReports } from './load.ts';
import { refuseUnlessAny } from './read.ts';
import { loadTrainingReports } from './training.ts';

interface Wanted {
  readonly year: number;
  readonly report: CycleReportKind | 'training';
  readonly language: 'zh' | 'en';
}

/** One report as a file. Who took it along, with its hash, is kept before the last byte is sent. */
export async function reportSheet(context: SignedIn, wanted: Wanted) {
  refuseUnlessAny(context);
  if (wanted.report === 'scheme') allow(context, 'reports.scheme');
  const { body, headers } = await fileOf(context, wanted);
  const kept = hashed(body, async ({ sha256, bytes }) => {
    const details = { year: String(wanted.year), sha256, bytes };
    await context.store.commit(trace(context, 'reports.export', { cycle: null, details }), []);
  });
  return { body: kept, headers };
}

async function fileOf(context: SignedIn, { year, report, language }: Wanted) {
  const { units, currency } = found(await context.store.organisation(), 'organisation');
  const said = { year, language, currency, unitNames: new Map(units.map(({ id, name }) => [id, name])) };
  return report === 'training'
    ? trainingReportFile({ ...said, years: await loadTrainingReports(context, year) })
    : reportFile({ ...said, report, items: await loadReports(context, year) });
}
