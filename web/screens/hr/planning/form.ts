import type { NewCycle } from '#lib/contract/cycles.ts';
import { chinaYears } from '#lib/domain/calendar/china.ts';
import { type CalendarPeriod, periodAfter, periodAt, periodOf } from '#lib/domain/calendar/period.ts';
import { weekends } from '#lib/domain/calendar/work-calendar.ts';
import { DomainError } from '#lib/domain/error.ts';
import { datesFor } from '#lib/domain/lifecycle/dates.ts';
import type { PeriodKind } from '#lib/domain/policy/policy.ts';
import { cycleName, payMonthOf } from '#lib/domain/schedule/cycle-name.ts';
import { datesOf, usualOffsetsOf } from '#lib/domain/schedule/offsets.ts';

/** The form as it stands: like what is sent, but with the policy as one choice. */
export interface Plan extends Omit<NewCycle, 'policy'> {
  /** `id@version`. */
  policy: string;
}

const kinds: Readonly<Record<string, PeriodKind>> = {
  month: 'month',
  quarter: 'quarter',
  'half-year': 'half-year',
  year: 'year',
};

export const policyKey = ({ id, number }: { id: string; number: number }): string => `${id}@${number}`;

/** The period in which a day lies, or the first after it that has no cycle of the policy yet. */
function freePeriod(kind: PeriodKind, day: string, taken: ReadonlySet<string>): CalendarPeriod {
  let period = periodAt(kind, day);
  while (taken.has(period.label)) period = periodAfter(period);
  return period;
}

/** A first plan: this period of the policy's kind, everybody, the usual dates. */
export function firstPlan(
  policy: { id: string; number: number; period: string },
  units: readonly string[],
  today: string,
  taken: ReadonlySet<string>,
): Plan {
  const period = freePeriod(kinds[policy.period] ?? 'quarter', today, taken);
  return { policy: policyKey(policy), units: [...units], name: cycleName(period), ...planned(period) };
}

/** Another period brings its own dates and, where nobody wrote another one, its own name. */
export function withLabel(plan: Plan, label: string): Plan {
  const period = periodOf(label);
  if (period === undefined) return { ...plan, period: { ...plan.period, label } };
  const before = periodOf(plan.period.label);
  const usual = before === undefined ? plan.name : cycleName(before);
  const next = cycleName(period);
  return {
    ...plan,
    ...planned(period),
    name: {
      zh: plan.name.zh === '' || plan.name.zh === usual.zh ? next.zh : plan.name.zh,
      en: plan.name.en === '' || plan.name.en === usual.en ? next.en : plan.name.en,
    },
  };
}

/** What follows from the period. */
function planned({ kind, label, start, end }: CalendarPeriod): Pick<Plan, 'period' | 'dates' | 'payMonth'> {
  const { dates } = datesIn({ start, end }, kind);
  return { period: { label, start, end }, dates, payMonth: payMonthOf(dates.publish, 1) };
}

/** The period after one, and when it would take place in the usual rhythm: what repeating comes to. */
export function nextOf(period: CalendarPeriod) {
  const next = periodAfter(period);
  return { label: next.label, ...datesIn(next, next.kind) };
}

/** On China's working days as far as they are known, on weekdays beyond: a first proposal, which is looked through. */
function datesIn(period: { start: string; end: string }, kind: PeriodKind) {
  const usual = usualOffsetsOf(kind);
  try {
    return { dates: datesOf(period, usual, { kind: 'years', years: chinaYears }), gap: undefined };
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    return { dates: datesOf(period, usual, weekends), gap: String(error.params['year']) };
  }
}

/** What is sent: a day of the second review only where the policy asks for one. */
export function bodyOf(plan: Plan, asks: { secondReview: boolean }): NewCycle {
  const cut = plan.policy.lastIndexOf('@');
  const dates = datesFor(plan.dates, asks);
  return { ...plan, dates, policy: { id: plan.policy.slice(0, cut), version: Number(plan.policy.slice(cut + 1)) } };
}
