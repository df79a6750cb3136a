import { exactText } from '../../number/format.ts';
import { exactly } from '../../number/decimal.ts';
import { earnsHonour } from '../../incentives/honours.ts';
import { improvementOf } from '../../incentives/improvement.ts';
import { trainingNeeds } from '../../incentives/training.ts';
import type { Employee, Period } from '../input.ts';
import type { RatedOutcome } from '../outcome.ts';
import type { Prepared } from '../prepared.ts';
import { checksOf, isEligible } from '../promote.ts';
import type { Place, Step } from '../receipt.ts';

/** What follows from the result beside money (standard 7, 8). */
export interface Development {
  employee: Employee;
  period: Period;
  outcome: RatedOutcome;
  score: bigint;
  place: Place;
  /** Newest first, this result's at the front. */
  grades: readonly string[];
}

export function developmentSteps(prepared: Prepared, person: Development): Step[] {
  return [
    ...trainingSteps(prepared, person),
    ...improvementSteps(prepared, person),
    ...honoursSteps(prepared, person),
    ...promotionSteps(prepared, person),
  ];
}

function trainingSteps({ policy, scoring }: Prepared, { outcome }: Development): Step[] {
  const { training } = policy;
  if (training === undefined) return [];
  const needs = trainingNeeds(scoring, training, outcome.indicators).map((need) => ({
    indicator: need.indicator,
    points: exactText(need.points),
    gap: exactText(need.gap),
    weight: exactText(need.weight),
    product: exactText(need.product),
    chosen: need.chosen,
  }));
  const max = training.max === undefined ? {} : { max: training.max };
  return [
    { key: 'training', section: '7', code: 'training', below: exactText(exactly(training.below)), ...max, needs },
  ];
}

function improvementSteps({ policy, grading }: Prepared, { grades }: Development): Step[] {
  if (policy.improvement === undefined) return [];
  const { atMost, consecutive } = policy.improvement;
  const improvement = improvementOf(grading, policy.improvement, grades);
  const seen = grades.slice(0, consecutive);
  return [{ key: 'improvement', section: '7', code: 'improvement', atMost, consecutive, grades: seen, improvement }];
}

function honoursSteps({ policy, scoring }: Prepared, { outcome, score, place }: Development): Step[] {
  if (policy.honours === undefined || policy.honours.length === 0) return [];
  const { rank } = place;
  const { veto } = outcome;
  const items = policy.honours.map((honour) => ({
    title: honour.title,
    topPerUnit: honour.topPerUnit,
    minScore: exactText(exactly(honour.minScore)),
    given: earnsHonour(honour, { rank, score, veto }, scoring.decimals),
  }));
  return [{ key: 'honours', section: '7', code: 'honours', items, rank, score: outcome.score, veto }];
}

function promotionSteps(prepared: Prepared, person: Development): Step[] {
  const { promotion } = prepared.policy;
  if (promotion === undefined) return [];
  const { outcome, grades, employee, period, place } = person;
  const { dimensions, veto } = outcome;
  const checks = checksOf(prepared, promotion, { grades, dimensions, hired: employee.hired }, period);
  const { nominated, tied } = place.nomination ?? { nominated: false, tied: false };
  const eligible = isEligible(checks, veto);
  return [{ key: 'promotion', section: '8', code: 'promotion', checks, veto, eligible, nominated, tied }];
}
