import type {
  AdjustmentsStep,
  AnnualStep,
  CompositeStep,
  DimensionStep,
  Item,
  ScoreStep,
} from '../receipt-score-steps.ts';
import { near } from './near.ts';
import { shownText } from './indicator-text.ts';
import type { Words } from './words.ts';

export function dimensionText(step: DimensionStep, words: Words): string[] {
  const { say } = words;
  const name = words.dimension(step.dimension);
  const missing = say('各指标都缺，本维度缺', 'all indicators are missing, and so is the dimension');
  return [
    say(`${name}（权重 ${step.weight}）合计`, `${name} (weight ${step.weight}) in all`),
    ...step.items.map((item) => itemText(item, words.indicator(item.of), words)),
    step.points === null
      ? `    ${missing}`
      : `    ${step.products} ÷ ${step.weights} = ${step.points}${shownText(words, step.shown)}`,
  ];
}

export function compositeText(step: CompositeStep, words: Words): string[] {
  const { say } = words;
  return [
    ...step.items.map((item) => itemText(item, words.dimension(item.of), words)),
    say(
      `    有得分的指标占全部权重 ${step.coverage}%，至少要 ${step.neededCoverage}%`,
      `    indicators with points carry ${step.coverage}% of all weight, at least ${step.neededCoverage}% is needed`,
    ),
    ...(step.composite === null ? [] : [`    ${step.products} ÷ ${step.weights} = ${near(step.composite)}`]),
  ];
}

export function annualText(step: AnnualStep, { say }: Words): string[] {
  const few = say(`不足 ${step.minQuarters} 个季度`, `fewer than ${step.minQuarters} quarters`);
  const blend = `(${step.quartersWeight} × ${step.mean} + ${step.reviewWeight} × ${step.composite}) ÷ (${step.quartersWeight} + ${step.reviewWeight})`;
  return [
    ...step.quarters.map(({ period, score }) => `    ${period}: ${score}`),
    ...(step.mean === null ? [] : [say(`    季度平均 ${step.mean}`, `    mean of the quarters ${step.mean}`)]),
    `    ${step.result === null ? few : `${blend} = ${near(step.result)}`}`,
  ];
}

export function adjustmentsText(step: AdjustmentsStep, { say }: Words): string[] {
  return [
    ...step.items.map(
      ({ points, veto, reason }) => `    ${points}  ${reason}${veto ? say('（一票否决）', ' (veto)') : ''}`,
    ),
    say(
      `    合计 ${step.sum}，上限 ±${step.cap}，计入 ${step.applied}`,
      `    sum ${step.sum}, at most ±${step.cap}, applied ${step.applied}`,
    ),
    `    ${step.before} + ${step.applied} = ${step.added}`,
    ...(step.added === step.result ? [] : [`    0 … ${step.maxScore}: ${step.result}`]),
  ];
}

export function scoreText(step: ScoreStep, { say }: Words): string[] {
  const { calibration } = step;
  return [
    say(
      `    ${step.exact} 四舍五入到 ${step.decimals} 位小数：${step.computedScore}`,
      `    ${step.exact} rounded to ${step.decimals} decimals, half away from zero: ${step.computedScore}`,
    ),
    ...(calibration
      ? [
          say(
            `    校准为 ${calibration.score}：${calibration.reason}`,
            `    calibrated to ${calibration.score}: ${calibration.reason}`,
          ),
        ]
      : []),
    say(`    得分 ${step.score}`, `    score ${step.score}`),
  ];
}

function itemText({ weight, points, product }: Item, name: string, { say }: Words): string {
  return points === null
    ? `    ${name}: ${say('缺，不计入', 'missing, left out')} (${weight})`
    : `    ${name}: ${points} × ${weight} = ${product}`;
}
