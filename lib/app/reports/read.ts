import { decide } from '#lib/domain/access/rights.ts';
import { DomainError } from '#lib/domain/error.ts';
import type { CycleReport } from '#lib/domain/reports/cycle-report.ts';
import type { SignedIn } from '../context.ts';
import { recordReading } from '../reading.ts';
import { loadReports } from './load.ts';

/** Reports of a year beside the year before. How the scheme did is for whoever answers for it, not for directors. */
export async function readReports(context: SignedIn, year: number) {
  refuseUnlessAny(context);
  const reports = await loadReports(context, year);
  await recordReading(context, 'reports.read', { cycle: null });
  const office = decide(context.actor, 'reports.scheme').allowed;
  return { year, items: reports.map((report) => viewOf(report, office)) };
}

/** Reports are for whoever answers for people or money. */
export function refuseUnlessAny({ actor }: SignedIn): void {
  if (actor.roles.includes('hr') || actor.roles.includes('auditor') || actor.roles.includes('director')) return;
  throw new DomainError('forbidden', { reason: 'not-hr' });
}

const viewOf = (
  { cycle, name, period, end, currency, policy, scheme, appeals, units }: CycleReport,
  office: boolean,
) => ({
  cycle,
  name,
  period,
  end,
  currency,
  policy,
  units: units.map((unit) => ({
    ...unit,
    bonus: unit.bonus && { ...unit.bonus },
    grades: [...unit.grades],
    indicators: [...unit.indicators],
    targets: unit.targets.map(({ advised, ...target }) => ({
      ...target,
      advised: advised ? ([...advised] as [number, number]) : null,
    })),
  })),
  scheme: office
    ? {
        ...scheme,
        agreement: scheme.agreement.map(({ kinds, ...rest }) => ({ ...rest, kinds: [...kinds] })),
        ...appeals,
      }
    : null,
});
