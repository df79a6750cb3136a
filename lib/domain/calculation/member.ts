import { gradeOf, type GradeResult } from '../grading/grade.ts';
import { type Ranking, ranking } from '../grading/rank.ts';
import type { Employee, PastResult } from './input.ts';
import { type PersonOutcome, type RatedOutcome, scoreUnits } from './outcome.ts';
import type { Prepared } from './prepared.ts';

/** A person of a unit as the person stage left them. */
export interface Member {
  employee: Employee;
  /** The last is the newest. */
  history: readonly PastResult[];
  outcome: PersonOutcome;
}

/** A rated member with rank and grade (standard 5). */
export interface RankedMember {
  id: string;
  employee: Employee;
  outcome: RatedOutcome;
  /** In units of 10^-scoreDecimals. */
  score: bigint;
  /** Within the unit, among its rated people. */
  rank: number;
  headcount: number;
  /** Under a distribution: within the group that it grades. */
  group?: { rank: number; headcount: number };
  grade: GradeResult;
  /** Newest first, this result's at the front. */
  grades: string[];
}

/** Ranks and grades the rated members of one unit; `everybody` is needed where a distribution is over all. */
export function rankMembers(
  prepared: Prepared,
  members: readonly Member[],
  everybody: Ranking | undefined,
): RankedMember[] {
  const { grading } = prepared;
  const rated = members.flatMap(({ employee, history, outcome }) =>
    outcome.status === 'rated' ? [{ employee, history, outcome, score: scoreUnits(outcome.score) }] : [],
  );
  const unit = ranking(rated.map(({ score }) => score));
  const group = grading.method === 'thresholds' ? undefined : grading.group === 'all' ? everybody : unit;
  return rated.map(({ employee, history, outcome, score }) => {
    const place = group && { rank: group.rankOf(score), headcount: group.headcount };
    const grade = gradeOf(grading, score, place, outcome.veto);
    const grades = [grade.grade, ...history.toReversed().map((past) => past.grade)];
    const rank = unit.rankOf(score);
    const { headcount } = unit;
    return {
      id: employee.id,
      employee,
      outcome,
      score,
      rank,
      headcount,
      ...(place && { group: place }),
      grade,
      grades,
    };
  });
}
