import type { Policy, Requirement } from '#lib/domain/policy/policy.ts';
import type { Language } from './bonus-sheet.ts';
import type { PolicyWord } from './policy-words.ts';

type Rule = [word: PolicyWord, sentence: string];

/** The rules that are no table, each with the word for what it is about and one sentence. */
export function ruleSentences(policy: Policy, language: Language): Rule[] {
  const zh = language === 'zh';
  const { adjustments, training, improvement, honours = [], promotion, annual } = policy;
  const rules: (Rule | undefined)[] = [
    ['cap', String(adjustments.cap)],
    adjustments.vetoGrade === undefined ? undefined : ['vetoGrade', adjustments.vetoGrade],
    training && [
      'training',
      zh
        ? `低于 ${training.below} 分的指标${training.max === undefined ? '' : `，最多 ${training.max} 项`}`
        : `Indicators below ${training.below} points${training.max === undefined ? '' : `, at most ${training.max}`}`,
    ],
    improvement && [
      'improvement',
      zh
        ? `等级为 ${improvement.atMost} 及以下：辅导；连续 ${improvement.consecutive} 次：改进计划`
        : `Grade ${improvement.atMost} or worse: coaching; ${improvement.consecutive} times in a row: a plan`,
    ],
    ...honours.map(({ title, topPerUnit, minScore }): Rule => [
      'honour',
      zh
        ? `${title.zh}：每部门前 ${topPerUnit} 名且不低于 ${minScore} 分`
        : `${title.en}: the best ${topPerUnit} of each unit with at least ${minScore}`,
    ]),
    ...(promotion?.require ?? []).map((require): Rule => ['promotion', requirement(require, policy, language)]),
    promotion?.slots && [
      'slots',
      zh
        ? `每部门已评人数的 ${promotion.slots.share}%，至少 ${promotion.slots.min} 人`
        : `${promotion.slots.share}% of the rated in each unit, at least ${promotion.slots.min}`,
    ],
    annual && [
      'annual',
      zh
        ? `季度平均 ${annual.quarters} : 年度评价 ${annual.review}，至少 ${annual.minQuarters} 个季度`
        : `Quarters' mean ${annual.quarters} : review ${annual.review}, at least ${annual.minQuarters} quarters`,
    ],
  ];
  return rules.filter((rule) => rule !== undefined);
}

function requirement(require: Requirement, policy: Policy, language: Language): string {
  const zh = language === 'zh';
  if ('grade' in require) return zh ? `本次等级不低于 ${require.grade}` : `Grade ${require.grade} or better now`;
  if ('dimension' in require) {
    const dimension = policy.dimensions.find(({ id }) => id === require.dimension);
    return `${dimension?.name?.[language] ?? require.dimension} ≥ ${require.min}`;
  }
  if ('serviceMonths' in require)
    return zh ? `司龄满 ${require.serviceMonths} 个月` : `${require.serviceMonths} months of service`;
  if ('gradeInLast' in require) {
    const { grade, times, of } = require.gradeInLast;
    return zh ? `最近 ${of} 次中至少 ${times} 次不低于 ${grade}` : `${grade} or better in ${times} of the last ${of}`;
  }
  const { grade, of } = require.noneBelowInLast;
  return zh ? `最近 ${of} 次均不低于 ${grade}` : `None below ${grade} in the last ${of}`;
}
