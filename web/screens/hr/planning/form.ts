import type { NewCycle } from '#lib/contract/cycles.ts';
import type { Text } from '#lib/contract/text.ts';
import type { PeriodKind } from '#lib/domain/policy/policy.ts';
import { addDays } from '../shared/days.ts';
import { datesAfter, labelAt, payMonthAfter, type Period, periodOf } from './period.ts';

type Suggest = (period: Period) => Text;

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
function freeLabel(kind: PeriodKind, day: string, taken: ReadonlySet<string>): string {
  const label = labelAt(kind, day);
  const period = periodOf(label);
  return taken.has(label) && period !== undefined ? freeLabel(kind, addDays(period.end, 1), taken) : label;
}

/** A first plan: this period of the policy's kind, everybody, the usual dates. */
export function firstPlan(
  policy: { id: string; number: number; period: string },
  units: readonly string[],
  today: string,
  suggest: Suggest,
  taken: ReadonlySet<string>,
): Plan {
  const label = freeLabel(kinds[policy.period] ?? 'quarter', today, taken);
  const empty = { start: today, end: today };
  const plan: Plan = {
    policy: policyKey(policy),
    name: { zh: '', en: '' },
    period: { label, ...empty },
    units: [...units],
    dates: datesAfter(today),
    payMonth: today.slice(0, 7),
  };
  return withLabel(plan, label, suggest);
}

/** Another period brings its own dates and, where nobody wrote another one, its own name. */
export function withLabel(plan: Plan, label: string, suggest: Suggest): Plan {
  const period = periodOf(label);
  if (period === undefined) return { ...plan, period: { ...plan.period, label } };
  const before = periodOf(plan.period.label);
  const usual = before === undefined ? plan.name : suggest(before);
  const next = suggest(period);
  const { start, end } = period;
  const dates = datesAfter(end);
  return {
    ...plan,
    period: { label, start, end },
    name: {
      zh: plan.name.zh === '' || plan.name.zh === usual.zh ? next.zh : plan.name.zh,
      en: plan.name.en === '' || plan.name.en === usual.en ? next.en : plan.name.en,
    },
    dates,
    payMonth: payMonthAfter(dates.publish),
  };
}

/** What is sent. */
export function bodyOf(plan: Plan): NewCycle {
  const cut = plan.policy.lastIndexOf('@');
  return { ...plan, policy: { id: plan.policy.slice(0, cut), version: Number(plan.policy.slice(cut + 1)) } };
}
