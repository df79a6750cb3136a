import { hashed } from '#lib/export/hashing.ts';
import { reportFile, type ReportKind } from '#lib/export/report-sheet.ts';
import type { SignedIn } from '../context.ts';
import { allow, found, trace } from '../guard.ts';
import { loadReports } from './load.ts';
import { refuseUnlessAny } from './read.ts';

interface Wanted {
  readonly year: number;
  readonly report: ReportKind;
  readonly language: 'zh' | 'en';
}

/** One report as a file. Who took it along, with its hash, is kept before the last byte is sent. */
export async function reportSheet(context: SignedIn, { year, report, language }: Wanted) {
  refuseUnlessAny(context);
  if (report === 'scheme') allow(context, 'reports.scheme');
  const [items, organisation] = await Promise.all([loadReports(context, year), context.store.organisation()]);
  const { units, currency } = found(organisation, 'organisation');
  const unitNames = new Map(units.map(({ id, name }) => [id, name]));
  const { body, headers } = reportFile({ report, year, language, items, unitNames, currency });
  const kept = hashed(body, async ({ sha256, bytes }) => {
    const details = { year: String(year), sha256, bytes };
    await context.store.commit(trace(context, 'reports.export', { cycle: null, details }), []);
  });
  return { body: kept, headers };
}
