import { exactText, fixed } from '../../number/format.ts';
import { type GradeResult, ranksDecide } from '../../grading/grade.ts';
import type { GradeRules } from '../../grading/grade-rules.ts';
import type { Place, Step } from '../receipt.ts';
import type { GradeStep } from '../receipt-result-steps.ts';

/** Rank and grade (standard 5). */
export function gradeSteps(
  rules: GradeRules,
  place: Place,
  person: { score: bigint; grade: GradeResult; veto: boolean },
): Step[] {
  const { score, grade, veto } = person;
  return [
    { key: 'rank', section: '5', code: 'rank', rank: place.rank, headcount: place.headcount },
    {
      key: 'grade',
      section: '5',
      code: 'grade',
      method: rules.method,
      score: fixed(score, rules.decimals),
      bands: bandsOf(rules, grade),
      ...(place.group && { group: groupOf(rules, place.group) }),
      ...(grade.byRank !== undefined && { byRank: grade.byRank }),
      earned: grade.earned,
      veto,
      ...(rules.vetoGrade !== undefined && { vetoGrade: rules.vetoGrade }),
      grade: grade.grade,
    },
  ];
}

function bandsOf(rules: GradeRules, grade: GradeResult): GradeStep['bands'] {
  return rules.bands.map((band, index) => {
    const cut = grade.cuts?.[index];
    return {
      grade: band.grade,
      min: exactText(band.min),
      ...(rules.method === 'distribution' && { share: exactText(band.share) }),
      ...(cut !== undefined && { cut }),
    };
  });
}

function groupOf(rules: GradeRules, group: { rank: number; headcount: number }): NonNullable<GradeStep['group']> {
  const { rank, headcount } = group;
  return { of: rules.group, rank, headcount, minGroup: rules.minGroup, small: !ranksDecide(rules, group) };
}
