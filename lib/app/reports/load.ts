import { decide } from '#lib/domain/access/rights.ts';
import { DomainError } from '#lib/domain/error.ts';
import { hasResults } from '#lib/domain/lifecycle/cycle.ts';
import type { CycleReport } from '#lib/domain/reports/cycle-report.ts';
import type { Context } from '../context.ts';
import { reportsOn } from './report-on.ts';

/** The published cycles of a year and the year before it, the oldest first, each summed up. */
export async function loadReports(context: Context, year: number): Promise<CycleReport[]> {
  const { store, actor } = context;
  const [from, to] = [`${year - 1}-01-01`, `${year}-12-31`];
  const [cycles, kept] = await Promise.all([store.allCycles(), store.reportsOf(from, to)]);
  const published = cycles.filter((cycle) => hasResults(cycle) && cycle.period.end >= from && cycle.period.end <= to);
  const all = await reportsOn(context, published, kept);
  const readable = all.map((report) => ({
    ...report,
    units: report.units.filter(({ unit }) => decide(actor, 'reports.read', { unit }).allowed),
  }));
  if (all.length > 0 && readable.every(({ units }) => units.length === 0))
    throw new DomainError('forbidden', { reason: 'not-director' });
  return readable.toSorted((a, b) => (a.end < b.end ? -1 : 1));
}
