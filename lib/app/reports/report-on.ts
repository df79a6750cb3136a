import type { Cycle } from '#lib/domain/lifecycle/cycle.ts';
import { type CycleReport, reportForm } from '#lib/domain/reports/cycle-report.ts';
import { schemeReport } from '#lib/domain/reports/scheme-report.ts';
import { unitReports } from '#lib/domain/reports/unit-report.ts';
import type { Stored } from '#lib/store/item.ts';
import type { Context } from '../context.ts';
import type { Listed } from '../review/rows.ts';
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
    if (report?.of === cycle.version && report.form === reportForm) return report;
    const fresh = await reportOn(context, cycle);
    made.push(fresh);
    return fresh;
  });
  const all = await Promise.all(reports);
  if (made.length > 0) await context.store.load(made.map(context.store.reportItem));
  return all;
}

/** Read as it is for certain: what lags behind its cycle would be kept as that version's. */
async function reportOn(context: Context, cycle: Stored<Cycle>): Promise<CycleReport> {
  const [{ settled, listed, runs }, cases] = await Promise.all([
    publishedCycle(context, cycle, undefined, { consistent: true }),
    context.store.casesOf(cycle.id),
  ]);
  const people = [...listed.values()];
  const appeals = cases.flatMap(({ appeal }) => appeal ?? []);
  const bases = basesIn(people);
  const units = unitReports(settled, cycle.units, (unit) => ({
    pool: cycle.pools[unit]?.amount ?? null,
    runs: runs.filter((run) => run.unit === unit && run.number <= cycle.run),
    corrections: cases.flatMap((one) => (one.unit === unit ? (one.corrections ?? []) : [])),
    bases,
  }));
  return {
    cycle: cycle.id,
    name: cycle.name,
    period: cycle.period.label,
    end: cycle.period.end,
    currency: cycle.currency,
    policy: cycle.policy,
    form: reportForm,
    of: cycle.version,
    units,
    scheme: schemeReport(settled, units, {
      calibrated: people.filter(({ calibration }) => calibration !== null).length,
      waived: people.filter(({ waivers }) => waivers.length > 0).length,
    }),
    appeals: { filed: appeals.length, allowed: appeals.filter(({ state }) => state === 'allowed').length },
  };
}

/** The bonus base of whoever was paid apart, as their last further run went by it. */
const basesIn = (people: readonly Listed[]): ReadonlyMap<string, number> =>
  new Map(
    people.flatMap(({ employee, further }) => {
      const last = further.findLast(({ state }) => state !== 'returned');
      return last ? [[employee, last.bonusBase] as const] : [];
    }),
  );
