import { gradeOf } from '../../grading/grade.ts';
import { claimOf } from '../../incentives/claim.ts';
import { scorePerson } from '../../scoring/person.ts';
import { outcomeOf } from '../outcome.ts';
import type { Prepared } from '../prepared.ts';
import type { Receipt, Step } from '../receipt.ts';
import { bonusSteps } from './bonus-steps.ts';
import { developmentSteps } from './development-steps.ts';
import { gradeSteps } from './grade-steps.ts';
import { scoreSteps } from './score-steps.ts';
import type { Subject } from './subject.ts';

/** Every step of one person's result, made by the functions that make the result itself. */
export function stepsOf(prepared: Prepared, subject: Subject): { status: Receipt['status']; steps: Step[] } {
  const { employee, facts, place } = subject;
  const score = scorePerson(prepared.scoring, facts);
  const outcome = outcomeOf(employee.id, score, prepared.scoring.decimals);
  const scored = scoreSteps(prepared.scoring, facts, score);
  const { status } = score;
  if (score.status !== 'rated' || outcome.status !== 'rated' || place === undefined) return { status, steps: scored };
  const { veto } = score;
  const grade = gradeOf(prepared.grading, score.score, place.group, veto);
  const grades = [grade.grade, ...facts.history.toReversed().map((past) => past.grade)];
  const person = { employee, period: facts.period, outcome, score: score.score, place, grades };
  return {
    status,
    steps: [
      ...scored,
      ...gradeSteps(prepared.grading, place, { score: score.score, grade, veto }),
      ...moneySteps(prepared, subject, { score: score.score, grade: grade.grade, veto }),
      ...developmentSteps(prepared, person),
    ],
  };
}

function moneySteps(
  { bonus }: Prepared,
  { employee, facts, unitCoefficient = 1, place }: Subject,
  result: { score: bigint; grade: string; veto: boolean },
): Step[] {
  if (bonus === undefined || place === undefined) return [];
  const claim = claimOf(bonus, facts.period, employee, unitCoefficient, result);
  return bonusSteps(bonus, { employee, grade: result.grade, veto: result.veto }, claim, place);
}
