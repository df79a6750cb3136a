import type { Cycle } from '#lib/domain/lifecycle/cycle.ts';
import type { CycleReport } from '#lib/domain/reports/cycle-report.ts';
import { schemeReport } from '#lib/domain/reports/scheme-report.ts';
import { unitReports } from '#lib/domain/reports/unit-report.ts';
import type { Stored } from '#lib/store/item.ts';
import type { Context } from '../context.ts';
import { publishedCycle } from '../review/shown.ts';

/**
 * Published cycles, each summed up. What was summed up once is kept until the cycle changes, so that it costs the same
 * however many people there are.
 */
export async function reportsOn(
  context: Context,
  cycles: readonly Stored<Cycle>[],
  kept: readonly CycleReport[],
): Promise<CycleReport[]> {
  const known = new Map(kept.map((report) => [report.cycle, report]));
  const made: CycleReport[] = [];
  const reports = cycles.map(async (cycle) => {
    const report = known.get(cycle.id);
    if (report?.of === cycle.version) return report;
    const fresh = await reportOn(context, cycle);
    made.push(fresh);
    return fresh;
  });
  const all = await Promise.all(reports);
  if (made.length > 0) await context.store.load(made.map(context.store.reportItem));
  return all;
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
