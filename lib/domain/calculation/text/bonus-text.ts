import type {
  CapStep,
  CoefficientStep,
  IndividualBonusStep,
  PoolBonusStep,
  ProrationStep,
  WeightStep,
} from '../receipt-result-steps.ts';
import { near } from './near.ts';
import { curveText } from './indicator-text.ts';
import type { Words } from './words.ts';

export function prorationText(step: ProrationStep, { say }: Words): string[] {
  const least = step.minServiceDays;
  return [
    `    ${step.from} … ${step.to}: ${step.days} − ${step.absentDays} = ${step.served} ${say('天', 'days')}`,
    ...(least === undefined ? [] : [say(`    至少要 ${least} 天，否则为 0`, `    below ${least} days it is 0`)]),
    say(`    出勤折算 ${step.proration}`, `    proration ${step.proration}`),
  ];
}

export function coefficientText(step: CoefficientStep, { say }: Words): string[] {
  const [, exact] = step.between?.from ?? [];
  const curve = step.between ? curveText(step.between, say('得分', 'score')) || `${exact} ` : '';
  const source =
    step.grade === undefined
      ? say('按得分曲线 ', 'by the curve ') + curve
      : say(`等级 ${step.grade} `, `grade ${step.grade} `);
  const veto = step.veto ? say('一票否决，系数为 0；', 'a veto makes it 0; ') : '';
  return [`    ${veto}${source}${say('系数', 'coefficient')} ${step.exact} (${step.coefficient})`];
}

export function weightText(step: WeightStep, { say }: Words): string[] {
  const { bonusBase, coefficient, unitCoefficient, proration, weight } = step;
  return [
    `    ${say('权数', 'weight')} ${bonusBase} × ${coefficient} × ${unitCoefficient} × ${proration} = ${near(weight)}`,
  ];
}

export function capText(step: CapStep, { say }: Words): string[] {
  const { bonusBase, maxTimesBase, exact, roundTo, cap } = step;
  return [
    say(
      `    上限 ${bonusBase} × ${maxTimesBase} = ${exact}，向下取 ${roundTo} 的倍数：${cap}`,
      `    cap ${bonusBase} × ${maxTimesBase} = ${exact}, down to a multiple of ${roundTo}: ${cap}`,
    ),
  ];
}

export function individualBonusText(step: IndividualBonusStep, { say }: Words): string[] {
  return [
    say(
      `    ${step.weight} 四舍五入到 ${step.roundTo} 的倍数：${step.rounded}`,
      `    ${step.weight} rounded to a multiple of ${step.roundTo}: ${step.rounded}`,
    ),
    ...(step.cap === undefined ? [] : [`    min(${step.rounded}, ${step.cap}) = ${step.bonus}`]),
    say(`    奖金 ${step.bonus}`, `    bonus ${step.bonus}`),
  ];
}

export function poolBonusText(step: PoolBonusStep, { say }: Words): string[] {
  const { share } = step;
  const bonus = say(`    奖金 ${step.bonus}`, `    bonus ${step.bonus}`);
  if (share === undefined) return [bonus];
  const order =
    share.leftover === undefined
      ? []
      : [
          say(
            `    零头共 ${share.leftover} 份，每份 ${step.roundTo}，您按余数排第 ${share.remainderPlace}：+${share.extra}`,
            `    ${share.leftover} steps of ${step.roundTo} are left over, your remainder is number ${share.remainderPlace}: +${share.extra}`,
          ),
        ];
  return [
    say(
      `    奖金池 ${share.unitPool}，第 ${share.round} 轮 ${share.people} 人分 ${share.pool}，权数之和 ${share.weightSum}`,
      `    pool ${share.unitPool}, round ${share.round} shares ${share.pool} among ${share.people}, sum of weights ${share.weightSum}`,
    ),
    `    ${share.pool} × (${step.weight}) ÷ (${share.weightSum}) = ${near(share.exact)}`,
    share.capped
      ? say(`    达到上限：${share.roundedDown}`, `    reaches the cap: ${share.roundedDown}`)
      : say(
          `    向下取 ${step.roundTo} 的倍数：${share.roundedDown}`,
          `    down to a multiple of ${step.roundTo}: ${share.roundedDown}`,
        ),
    ...order,
    bonus,
  ];
}
