import type { HonoursStep, ImprovementStep, PromotionStep, TrainingStep } from '../receipt-result-steps.ts';
import type { Words } from './words.ts';

export function trainingText(step: TrainingStep, words: Words): string[] {
  const { say } = words;
  const none = say(`    没有低于 ${step.below} 的指标`, `    no indicator is below ${step.below}`);
  if (step.needs.length === 0) return [none];
  return step.needs.map(({ indicator, points, gap, weight, product, chosen }) => {
    const end = chosen ? say('，列入', ', chosen') : '';
    return `    ${words.indicator(indicator)}: (${step.below} − ${points}) × ${weight} = ${gap} × ${weight} = ${product}${end}`;
  });
}

export function improvementText(step: ImprovementStep, { say }: Words): string[] {
  const outcome =
    step.improvement === null
      ? say('无', 'none')
      : say({ coaching: '辅导', plan: '改进计划' }[step.improvement], step.improvement);
  return [
    say(
      `    ${step.atMost} 或更低，连续 ${step.consecutive} 次；最近：${step.grades.join('、')}；${outcome}`,
      `    ${step.atMost} or worse, ${step.consecutive} in a row; newest first: ${step.grades.join(', ')}; ${outcome}`,
    ),
  ];
}

export function honoursText(step: HonoursStep, { say }: Words): string[] {
  return step.items.map(({ title, topPerUnit, minScore, given }) =>
    say(
      `    ${title.zh}（前 ${topPerUnit} 名，得分至少 ${minScore}）：${given ? '获得' : '未获得'}`,
      `    ${title.en} (first ${topPerUnit}, score at least ${minScore}): ${given ? 'given' : 'not given'}`,
    ),
  );
}

export function promotionText(step: PromotionStep, { say }: Words): string[] {
  const yes = (value: boolean) => (value ? say('是', 'yes') : say('否', 'no'));
  return [
    ...step.checks.map(({ require, met, saw }) => {
      const seen = saw === null ? say('缺', 'missing') : String(saw);
      return `    ${JSON.stringify(require)}: ${seen} — ${met ? say('满足', 'met') : say('不满足', 'not met')}`;
    }),
    say(
      `    符合条件：${yes(step.eligible)}；提名：${yes(step.nominated)}${step.tied ? '（同分）' : ''}`,
      `    eligible: ${yes(step.eligible)}; nominated: ${yes(step.nominated)}${step.tied ? ' (tied)' : ''}`,
    ),
  ];
}
