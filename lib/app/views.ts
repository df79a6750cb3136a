import type { HistoryEntry } from '#lib/domain/organisation/person.ts';
import type { GoalsBehind } from '#lib/domain/goals/behind.ts';
import type { Months } from '#lib/domain/calculation/months.ts';
import type { Cycle } from '#lib/domain/lifecycle/cycle.ts';
import type { Figures, Participant } from '#lib/domain/lifecycle/participant.ts';
import type { Indicator, Names, Policy } from '#lib/domain/policy/policy.ts';
import { effectiveWeight } from '#lib/domain/evaluation/form.ts';
import { metricOf } from '#lib/domain/organisation/metrics.ts';

/** What others see of a participant. */
export const briefOf = ({
  employee,
  name,
  unit,
  team,
  post,
}: Pick<Participant, 'employee' | 'name' | 'unit' | 'team' | 'post'>) => ({
  id: employee,
  name,
  unit,
  ...(team === undefined ? {} : { team }),
  post,
});

/** Everybody who led, with their weight and why; nobody where the supervisor did alone. */
export const leadsOf = ({ leads, names }: Pick<Participant, 'leads' | 'names'>) =>
  leads.map(({ id, days, weight, why }) => ({ id, name: names[id] ?? id, days, weight, why }));

/** What the supervisor is called, where there is one who can be named. */
export const supervisorNameOf = ({ supervisor, names }: Participant): string | null =>
  supervisor === null ? null : (names[supervisor] ?? null);

export const cycleBriefOf = ({ id, name, period, state }: Cycle) => ({ id, name, period, state });

export const historyOf = (entries: readonly HistoryEntry[]) => entries.map((entry) => ({ ...entry }));

/** The months beside a receipt. */
export const monthsIn = (months: Months) =>
  Object.fromEntries(Object.entries(months).map(([indicator, all]) => [indicator, all.map((month) => ({ ...month }))]));

/** The goals beside a receipt. */
export const goalsIn = (goals: GoalsBehind) =>
  Object.fromEntries(
    Object.entries(goals).map(([indicator, { goals: all, ratings }]) => [
      indicator,
      { goals: [...all], ratings: ratings.map((rating) => ({ ...rating, of: { ...rating.of } })) },
    ]),
  );

/** A name in both languages; what has none is called by its id. */
export const nameOf = (thing: { readonly id: string; readonly name?: Names }): Names =>
  thing.name ?? { zh: thing.id, en: thing.id };

/** The figures that the policy counts, in its order, with what the catalogue knows of them. */
export function figuresOf(policy: Policy, own: Figures | undefined, unit: Figures | undefined) {
  return policy.dimensions.flatMap((dimension) =>
    dimension.indicators.flatMap((indicator) => {
      if (!isMetric(indicator)) return [];
      const { id, of } = indicator.metric;
      const metric = metricOf(id);
      return [
        {
          metric: id,
          name: indicator.name ?? metric.name,
          unit: metric.unit,
          advised: metric.advised ? ([...metric.advised] as [number, number]) : null,
          months: [...((of === 'unit' ? unit : own)?.metrics[id] ?? [])],
          effectiveWeight: effectiveWeight(dimension.weight, indicator.weight),
        },
      ];
    }),
  );
}

const isMetric = (indicator: Indicator) => 'metric' in indicator;
