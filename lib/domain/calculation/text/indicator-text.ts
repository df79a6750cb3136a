import type { CurvePart, KindLine, MetricIndicatorStep, RatedIndicatorStep } from '../receipt-score-steps.ts';
import type { Words } from './words.ts';

/** An indicator rated by people: kind by kind, then their weighted mean. */
export function ratedText(step: RatedIndicatorStep, words: Words): string[] {
  const { say } = words;
  const { min, max, pointsAtMin, pointsAtMax } = step.scale;
  const [name, scale] = [words.indicator(step.indicator), `${min} → ${pointsAtMin}, ${max} → ${pointsAtMax}`];
  return [
    say(`  ${name}（权重 ${step.weight}，量表 ${scale}）`, `  ${name} (weight ${step.weight}, scale ${scale})`),
    ...step.kinds.map((line) => `    ${kindText(line, step, words)}`),
    say(
      `    计入的权重 ${step.countedWeight}，至少要 ${step.neededWeight}（共 ${step.totalWeight}）`,
      `    weight counted ${step.countedWeight}, at least ${step.neededWeight} of ${step.totalWeight} is needed`,
    ),
    step.points === null
      ? `    ${missingText(words, step.missing)}`
      : `    ${step.products} ÷ ${step.countedWeight} = ${step.points}${shownText(words, step.shown)}`,
  ];
}

function kindText(line: KindLine, { scale }: RatedIndicatorStep, words: Words): string {
  const { say } = words;
  const kind = words.kind(line.kind);
  if (line.counted === 'present') {
    const { pointsAtMin, pointsAtMax, min, max } = scale;
    const points = `${pointsAtMin} + (${line.mean} − ${min}) ÷ (${max} − ${min}) × (${pointsAtMax} − ${pointsAtMin}) = ${line.points}`;
    const mean = say(
      `${line.count} 份，Σ权重×评分 ÷ Σ权重 = ${line.sum} ÷ ${line.weights} = ${line.mean}`,
      `${line.count} given, Σ weight × rating ÷ Σ weight = ${line.sum} ÷ ${line.weights} = ${line.mean}`,
    );
    return `${kind}: ${mean}; ${points}; × ${line.weight} = ${line.product}`;
  }
  const few = say(`不足 ${line.minResponses} 份`, `fewer than ${line.minResponses}`);
  const waived = line.waived ? say('，已豁免', ', waived') : '';
  const effect = {
    zero: say('按 0 分计入', 'counted with 0 points'),
    'left-out': say('不计入', 'not counted'),
    blocked: say('缺少，结果待定', 'missing, so the result is blocked'),
  }[line.counted];
  return `${kind}: ${few}${waived}${say('，', ', ')}${effect} ${say('（权重', '(weight')} ${line.weight}${say('）', ')')}`;
}

/** An indicator read off figures: their sum, their value, the curve. */
export function metricText(step: MetricIndicatorStep, words: Words): string[] {
  const { say } = words;
  const name = words.indicator(step.indicator);
  const of = step.of === 'unit' ? say('部门数据', "the unit's figures") : say('个人数据', 'own figures');
  const sums = step.sums;
  return [
    say(
      `  ${name}（权重 ${step.weight}，${of} ${step.metric}）`,
      `  ${name} (weight ${step.weight}, ${of} ${step.metric})`,
    ),
    ...(sums && step.value !== null
      ? [
          sums.denominator === undefined
            ? say(`    ${sums.facts} 条合计 ${step.value}`, `    ${sums.facts} facts sum to ${step.value}`)
            : `    ${sums.numerator} ÷ ${sums.denominator} = ${step.value}`,
        ]
      : [say('    没有数据', '    no facts')]),
    step.points === null
      ? `    ${missingText(words, step.missing)}`
      : `    ${step.between ? curveText(step.between, step.value ?? '') : say('按 0 分计入 ', 'counted with 0 points ')}${step.points}${shownText(words, step.shown)}`,
  ];
}

/** The reading of a curve as a formula that ends in "= ". */
export function curveText({ from, to }: CurvePart, x: string): string {
  const [fromX, fromY] = from;
  const [toX, toY] = to;
  return fromX === toX ? '' : `${fromY} + (${x} − ${fromX}) ÷ (${toX} − ${fromX}) × (${toY} − ${fromY}) = `;
}

/** How a number is shown, where that differs from the number. */
export function shownText({ say }: Words, shown: string | null): string {
  return shown === null ? '' : say(`，显示 ${shown}`, `, shown as ${shown}`);
}

function missingText({ say }: Words, missing: RatedIndicatorStep['missing']): string {
  return {
    coverage: say('计入的权重不够，本指标缺', 'too little weight is counted: the indicator is missing'),
    'no-fact': say('本指标缺，权重分给其余指标', 'the indicator is missing, its weight goes to the others'),
    blocked: say('缺少必需的内容，结果待定', 'something required is missing: the result is blocked'),
  }[missing ?? 'coverage'];
}
