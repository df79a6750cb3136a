import type { GradeStep, RankStep } from '../receipt-result-steps.ts';
import type { Words } from './words.ts';

export function rankText({ rank, headcount }: RankStep, { say }: Words): string[] {
  return [
    say(
      `    部门内第 ${rank} 名，有得分的共 ${headcount} 人`,
      `    rank ${rank} of ${headcount} rated people in the unit`,
    ),
  ];
}

export function gradeText(step: GradeStep, { say }: Words): string[] {
  const { group } = step;
  const of = group?.of === 'all' ? say('全体', 'everybody') : say('本部门', 'the unit');
  const bands = step.bands.map((band) => {
    const share = band.share === undefined ? '' : `, ${band.share}%`;
    const cut = band.cut === undefined ? '' : say(`，到第 ${band.cut} 名`, `, down to rank ${band.cut}`);
    return `    ${band.grade}: ≥ ${band.min}${share}${cut}`;
  });
  return [
    ...bands,
    ...(group
      ? [
          say(
            `    按${of}分布：第 ${group.rank} 名，共 ${group.headcount} 人${group.small ? `，不足 ${group.minGroup} 人，改按分数线` : ''}`,
            `    distribution over ${of}: rank ${group.rank} of ${group.headcount}${group.small ? `, fewer than ${group.minGroup}, so thresholds decide` : ''}`,
          ),
        ]
      : []),
    ...(step.byRank === undefined ? [] : [say(`    按名次 ${step.byRank}`, `    by rank ${step.byRank}`)]),
    say(`    得分 ${step.score}：${step.earned}`, `    score ${step.score}: ${step.earned}`),
    ...(step.veto
      ? [
          say(
            `    有一票否决，最高 ${step.vetoGrade ?? step.earned}`,
            `    a veto: ${step.vetoGrade ?? step.earned} at best`,
          ),
        ]
      : []),
    say(`    等级 ${step.grade}`, `    grade ${step.grade}`),
  ];
}
