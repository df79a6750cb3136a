import { mostDecimals } from '../number/decimal.ts';
import { shortest } from '../number/format.ts';
import { minorUnits } from '../number/minor-units.ts';
import type { Ranking } from '../grading/rank.ts';
import { earnsHonour } from '../incentives/honours.ts';
import { improvementOf } from '../incentives/improvement.ts';
import { prorationText } from '../incentives/proration.ts';
import { trainingNeeds } from '../incentives/training.ts';
import type { Period } from './input.ts';
import { type Member, type RankedMember, rankMembers } from './member.ts';
import { type Payment, payMembers } from './pay.ts';
import type { Prepared } from './prepared.ts';
import { promoteMembers } from './promote.ts';
import type { Promotion, RatedResult, Result, Totals } from './result.ts';
import { unitTotals } from './totals.ts';

/** What the unit stage reads beside its members. */
export interface UnitFacts {
  unit: string;
  period: Period;
  unitCoefficients: Readonly<Record<string, number>>;
  /** In minor units; needed under the method `pool`. */
  pool?: number;
  /** The ranks of everybody; needed where a distribution is over all. */
  everybody?: Ranking;
}

/** The results of a unit in the order of its members, its totals, and what its rated members' receipts need of it. */
export interface UnitOutcome {
  results: Result[];
  totals: Totals;
  ranked: RankedMember[];
  payments: Map<string, Payment>;
  promotions: Map<string, Promotion>;
}

/** From scores to grades, money and honours (standard 5 to 8), for all people of one unit together. */
export function settleUnit(prepared: Prepared, members: readonly Member[], facts: UnitFacts): UnitOutcome {
  const { policy, bonus } = prepared;
  const ranked = rankMembers(prepared, members, facts.everybody);
  const payments = bonus ? payMembers(bonus, ranked, facts) : new Map<string, Payment>();
  const promotions = policy.promotion
    ? promoteMembers(prepared, policy.promotion, ranked, facts.period)
    : new Map<string, Promotion>();
  const rated = new Map(
    ranked.map((member) => [member.id, resultOf(prepared, member, payments.get(member.id), promotions.get(member.id))]),
  );
  const results = members.flatMap(({ outcome }): Result[] => {
    const result = outcome.status === 'rated' ? rated.get(outcome.employee) : outcome;
    return result ? [result] : [];
  });
  return { results, totals: unitTotals(bonus?.method, results, facts.pool), ranked, payments, promotions };
}

function resultOf(
  prepared: Prepared,
  member: RankedMember,
  payment: Payment | undefined,
  promotion: Promotion | undefined,
): RatedResult {
  const { policy, scoring, grading } = prepared;
  const { id, outcome, grade, rank, score, grades } = member;
  const { indicators, dimensions, computedScore, veto } = outcome;
  const honoured = { rank, score, veto };
  const honours = (policy.honours ?? []).filter((honour) => earnsHonour(honour, honoured, scoring.decimals));
  return {
    employee: id,
    status: 'rated',
    indicators,
    dimensions,
    computedScore,
    score: outcome.score,
    grade: grade.grade,
    rank,
    ...(payment && paid(payment)),
    ...(policy.training && { training: chosen(prepared, policy.training, indicators) }),
    ...(policy.improvement && { improvement: improvementOf(grading, policy.improvement, grades) }),
    honours: honours.map((honour) => honour.title),
    ...(promotion && { promotion }),
  };
}

function paid({ claim, bonus }: Payment) {
  return {
    coefficient: shortest(claim.coefficient.value, mostDecimals),
    proration: prorationText(claim.proration),
    bonus: minorUnits(bonus),
  };
}

function chosen(
  prepared: Prepared,
  training: NonNullable<Prepared['policy']['training']>,
  indicators: Readonly<Record<string, string>>,
) {
  return trainingNeeds(prepared.scoring, training, indicators)
    .filter((need) => need.chosen)
    .map(({ indicator, courses }) => ({ indicator, courses }));
}
