import { decide } from '#lib/domain/access/rights.ts';
import { DomainError } from '#lib/domain/error.ts';
import { type Cycle, hasResults } from '#lib/domain/lifecycle/cycle.ts';
import type { CycleReport } from '#lib/domain/reports/cycle-report.ts';
import { schemeReport } from '#lib/domain/reports/scheme-report.ts';
import { unitReports } from '#lib/domain/reports/unit-report.ts';
import type { Stored } from '#lib/store/item.ts';
import type { Context } from '../context.ts';
import { publishedCycle } from '../review/shown.ts';

/**
 * The published cycles of a year and the year before it, the oldest first, each summed up. What was summed up once is
 * kept until the cycle changes, so that reports cost the same however many people there are.
 */
export async function loadReports(context: Context, year: number): Promise<CycleReport[]> {
  const { store, actor } = context;
  const [from, to] = [`${year - 1}-01-01`, `${year}-12-31`];
  const [cycles, kept] = await Promise.all([store.allCycles(), store.reportsOf(from, to)]);
  const published = cycles.filter((cycle) => hasResults(cycle) && cycle.period.end >= from && cycle.period.end <= to);
  const known = new Map(kept.map((report) => [report.cycle, report]));
  const made: CycleReport[] = [];
  const reports = published.map(async (cycle) => {
    const report = known.get(cycle.id);
    if (report?.of === cycle.version) return report;
    const fresh = await reportOn(context, cycle);
    made.push(fresh);
    return fresh;
  });
  const all = await Promise.all(reports);
  if (made.length > 0) await store.load(made.map(store.reportItem));
  const readable = all.map((report) => ({
    ...report,
    units: report.units.filter(({ unit }) => decide(actor, 'reports.read', { unit }).allowed),
  }));
  if (all.length > 0 && readable.every(({ units }) => units.length === 0))
    throw new DomainError('forbidden', { reason: 'not-director' });
  return readable.toSorted((a, b) => (a.end < b.end ? -1 : 1));
}

async function reportOn(context: Context, cycle: Stored<Cycle>): Promise<CycleReport> {
  const [{ settled, listed }, cases] = await Promise.all([
    publishedCycle(context, cycle),
    context.store.casesOf(cycle.id),
  ]);
  const people = [...listed.values()];
  const appeals = cases.flatMap(({ appeal }) => appeal ?? []);
  return {
    cycle: cycle.id,
    name: cycle.name,
    period: cycle.period.label,
    end: cycle.period.end,
    currency: cycle.currency,
    policy: cycle.policy,
    of: cycle.version,
    units: unitReports(settled, cycle.units),
    scheme: schemeReport(settled, {
      calibrated: people.filter(({ calibration }) => calibration !== null).length,
      waived: people.filter(({ waivers }) => waivers.length > 0).length,
    }),
    appeals: { filed: appeals.length, allowed: appeals.filter(({ state }) => state === 'allowed').length },
  };
}
