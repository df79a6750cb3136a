import type { Fact, Input, PastResult, Rating } from '#lib/domain/calculation/input.ts';
import { countedMonths } from '#lib/domain/calculation/months.ts';
import { counts } from '#lib/domain/evaluation/counted-answer.ts';
import { formOf } from '#lib/domain/evaluation/form.ts';
import { coefficientsOf } from '#lib/domain/incentives/unit-coefficients.ts';
import type { Cycle } from '#lib/domain/lifecycle/cycle.ts';
import type { CustomerAnswer } from '#lib/domain/lifecycle/evaluation.ts';
import type { Participant } from '#lib/domain/lifecycle/participant.ts';
import { periodOf } from '#lib/domain/calendar/period.ts';
import type { Policy, PeriodKind } from '#lib/domain/policy/policy.ts';
import type { Process } from '#lib/domain/policy/scheme.ts';
import type { CountedPart } from '#lib/store/counted-part.ts';
import type { PersonPart, UnitPart } from '#lib/store/unit-part.ts';

/** One unit's part of a cycle with what customers answered. */
export interface UnitFacts<Person extends CountedPart = PersonPart> {
  readonly unit: string;
  readonly part: UnitPart<Person>;
  readonly answers: readonly CustomerAnswer[];
}

/** What the calculation is given (standard 3), from what the cycle has stored. Peers stand in it by their place only. */
export function inputOf(
  cycle: Cycle,
  policy: Policy,
  units: readonly UnitFacts<CountedPart>[],
  process: Process,
): Input {
  const people = units.flatMap(({ part }) => part.people);
  return {
    period: { start: cycle.period.start, end: cycle.period.end },
    employees: people.map(({ participant }) => ({
      id: participant.employee,
      unit: participant.unit,
      bonusBase: participant.bonusBase,
      hired: participant.hired,
      left: participant.left,
      absentDays: participant.absentDays,
    })),
    ratings: [
      ...people.flatMap(ratingsOf),
      ...units.flatMap(({ answers }) => customerRatings(policy, process, answers)),
    ],
    metrics: units.flatMap((unit) => factsOf(cycle, policy, unit)),
    waivers: people.flatMap(({ participant, result }) =>
      (result?.waivers ?? []).map(({ of, reason }) => ({ employee: participant.employee, of, reason })),
    ),
    adjustments: [],
    calibrations: people.flatMap(({ participant, result }) =>
      result?.calibration
        ? [
            {
              employee: participant.employee,
              score: result.calibration.score,
              reason: result.calibration.reason,
            },
          ]
        : [],
    ),
    unitCoefficients: coefficientsOf(
      cycle,
      people.map(({ participant }) => participant),
    ),
    pools: Object.fromEntries(
      Object.entries(cycle.pools).map(([unit, { amount, reserve }]) => [unit, amount - reserve]),
    ),
    history: Object.fromEntries(people.map(({ participant }) => [participant.employee, pastOf(policy, participant)])),
  };
}

/**
 * What this policy can read of a person's past: results under its own grades, of periods like its own (a year reads its
 * quarters too), of each period the newest.
 */
function pastOf({ grades, period }: Policy, { history }: Pick<Participant, 'history'>): PastResult[] {
  const known = new Set<string>(grades.bands.map(({ grade }) => grade));
  const kinds: readonly (PeriodKind | undefined)[] = period === 'year' ? ['year', 'quarter'] : [period];
  const readable = history.filter((past) => known.has(past.grade) && kinds.includes(periodOf(past.period)?.kind));
  const byPeriod = new Map(readable.map((past) => [past.period, past]));
  return [...byPeriod.values()].map((past) => ({ ...past }));
}

function ratingsOf({ evaluations }: CountedPart): Rating[] {
  return evaluations
    .filter(({ state }) => state === 'submitted')
    .map(({ employee, kind, rater, slot, weight, scores }) => ({
      employee,
      kind,
      by: kind === 'peer' ? slot : rater,
      weight,
      scores: { ...scores },
    }));
}

function customerRatings(policy: Policy, process: Process, answers: readonly CustomerAnswer[]): Rating[] {
  const asked = new Set(formOf(policy, 'customer').map(({ indicator }) => indicator.id));
  return answers
    .filter((answer) => counts(answer, process))
    .map(({ employee, id, scores }) => ({
      employee,
      kind: 'customer' as const,
      by: id,
      weight: 1,
      scores: Object.fromEntries(Object.entries(scores).filter(([indicator]) => asked.has(indicator))),
    }));
}

/** The months of the period, of the metrics that the policy reads. */
function factsOf({ period }: Cycle, policy: Policy, { unit, part }: UnitFacts<CountedPart>): Fact[] {
  const rules = policy.dimensions.flatMap(({ indicators }) =>
    indicators.flatMap((indicator) => ('metric' in indicator ? [indicator.metric] : [])),
  );
  return rules.flatMap(({ id: metric, of }) =>
    of === 'unit'
      ? countedMonths(period, part.figures, metric).map((month): Fact => ({ unit, metric, ...amountOf(month) }))
      : part.people.flatMap(({ participant: { employee }, figures }) =>
          countedMonths(period, figures, metric).map((month): Fact => ({ employee, metric, ...amountOf(month) })),
        ),
  );
}

const amountOf = ({ numerator, denominator }: { numerator: number; denominator?: number }) =>
  denominator === undefined ? { numerator } : { numerator, denominator };
