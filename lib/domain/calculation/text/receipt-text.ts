import type { Policy } from '../../policy/policy.ts';
import type { Receipt, Step } from '../receipt.ts';
import {
  capText,
  coefficientText,
  individualBonusText,
  poolBonusText,
  prorationText,
  weightText,
} from './bonus-text.ts';
import { honoursText, improvementText, promotionText, trainingText } from './development-text.ts';
import { gradeText, rankText } from './grade-text.ts';
import { metricText, ratedText } from './indicator-text.ts';
import { adjustmentsText, annualText, compositeText, dimensionText, scoreText } from './score-text.ts';
import { type Language, type Words, wordsOf } from './words.ts';

/** A receipt as plain text in reading order, for a terminal or a file; amounts in minor units. */
export function receiptText(policy: Policy, receipt: Receipt, language: Language): string {
  const words = wordsOf(policy, language);
  const { start, end } = receipt.inputs.period;
  const title = words.say('计算单', 'Receipt');
  const money = policy.bonus ? [words.say('金额以最小货币单位计。', 'Amounts in minor units.')] : [];
  const lines = [`${title}  ${receipt.employee}  ${receipt.unit}  ${receipt.policy}  ${start} … ${end}`, ...money];
  let heading = '';
  for (const step of receipt.steps) {
    const next = headingOf(step, words);
    if (next !== heading) lines.push('', next);
    heading = next;
    lines.push(...stepText(step, words));
  }
  return `${lines.join('\n')}\n`;
}

function headingOf({ code, section }: Step, { say }: Words): string {
  switch (code) {
    case 'rated-indicator':
    case 'metric-indicator':
    case 'dimension':
      return say('从评分和数据到维度得分（标准 4.1 至 4.5）', 'From ratings and figures to dimensions (4.1 to 4.5)');
    case 'composite':
      return say('综合（标准 4.5）', 'Composite (4.5)');
    case 'annual':
      return say('全年（标准 4.8）', 'The year (4.8)');
    case 'adjustments':
      return say('加分和扣分（标准 4.6）', 'Rewards and penalties (4.6)');
    case 'score':
      return say('得分（标准 4.7）', 'Score (4.7)');
    case 'blocked':
    case 'unrated':
      return say(`状态（标准 ${section}）`, `Status (${section})`);
    case 'rank':
    case 'grade':
      return say('名次和等级（标准 5）', 'Rank and grade (5)');
    case 'proration':
    case 'coefficient':
    case 'weight':
    case 'cap':
      return say('奖金权数（标准 6）', 'Weight in the bonus (6)');
    case 'individual-bonus':
    case 'pool-bonus':
      return say('奖金（标准 6）', 'Bonus (6)');
    case 'training':
      return say('培训需求（标准 7）', 'Training needs (7)');
    case 'improvement':
      return say('绩效改进（标准 7）', 'Improvement (7)');
    case 'honours':
      return say('荣誉（标准 7）', 'Honours (7)');
    case 'promotion':
      return say('晋升（标准 8）', 'Promotion (8)');
  }
}

function stepText(step: Step, words: Words): string[] {
  switch (step.code) {
    case 'rated-indicator':
      return ratedText(step, words);
    case 'metric-indicator':
      return metricText(step, words);
    case 'dimension':
      return dimensionText(step, words);
    case 'composite':
      return compositeText(step, words);
    case 'annual':
      return annualText(step, words);
    case 'adjustments':
      return adjustmentsText(step, words);
    case 'score':
      return scoreText(step, words);
    case 'blocked':
      return [`    ${words.say('待定，缺少', 'blocked by')} ${step.blockedBy.join(', ')}`];
    case 'unrated':
      return [`    ${words.say('无得分，原因', 'unrated, reason')} ${step.reason}`];
    case 'rank':
      return rankText(step, words);
    case 'grade':
      return gradeText(step, words);
    case 'proration':
      return prorationText(step, words);
    case 'coefficient':
      return coefficientText(step, words);
    case 'weight':
      return weightText(step, words);
    case 'cap':
      return capText(step, words);
    case 'individual-bonus':
      return individualBonusText(step, words);
    case 'pool-bonus':
      return poolBonusText(step, words);
    case 'training':
      return trainingText(step, words);
    case 'improvement':
      return improvementText(step, words);
    case 'honours':
      return honoursText(step, words);
    case 'promotion':
      return promotionText(step, words);
  }
}
