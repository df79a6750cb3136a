import type { Bonus, Policy } from '#lib/domain/policy/policy.ts';
import type { Language } from './bonus-sheet.ts';
import { type Cell, type Row, empty, money, text } from './cell.ts';
import { ruleSentences } from './policy-sentences.ts';
import { curveText, number, table } from './policy-table.ts';
import {
  bonusMethodWords,
  gradeMethodWords,
  groupWords,
  type PolicyWord,
  policyWords as words,
} from './policy-words.ts';

/** Which score gives which grade, what a grade is worth in money, and what else follows from a result. */
export function incentiveRows(policy: Policy, language: Language): Row[] {
  const pair = (word: PolicyWord, value: Cell): Cell[] => [text(words[word][language]), value];
  return [
    ...table(['grade', 'fromScore', 'share', 'coefficient'], bands(policy), language),
    ...table(['gradeMethod'], gradeMethod(policy, language, pair), language),
    ...table(['bonus'], policy.bonus === undefined ? [] : bonus(policy.bonus, language, pair), language),
    ...table(
      ['rules'],
      ruleSentences(policy, language).map(([word, rule]) => pair(word, text(rule))),
      language,
    ),
  ];
}

type Pair = (word: PolicyWord, value: Cell) => Cell[];

function bands({ grades, bonus }: Policy): Cell[][] {
  return grades.bands.map((band) => {
    const coefficient = bonus?.coefficients?.[band.grade];
    return [
      text(band.grade),
      number(band.min),
      'share' in band ? number(band.share) : empty,
      coefficient === undefined ? empty : number(coefficient),
    ];
  });
}

function gradeMethod({ grades }: Policy, language: Language, pair: Pair): Cell[][] {
  const method = [text(gradeMethodWords[grades.method][language])];
  if (grades.method === 'thresholds') return [method];
  return [method, pair('group', text(groupWords[grades.group][language])), pair('minGroup', number(grades.minGroup))];
}

function bonus(bonus: Bonus, language: Language, pair: Pair): Cell[][] {
  return [
    pair('bonusMethod', text(bonusMethodWords[bonus.method][language])),
    ...given(bonus.coefficientCurve, (curve) => pair('coefficientCurve', text(curveText(curve)))),
    ...Object.entries(bonus.unitCoefficients).map(([unit, coefficient]) => [
      ...pair('unitCoefficient', text(unit)),
      number(coefficient),
    ]),
    pair('roundTo', money(bonus.roundTo)),
    ...given(bonus.maxTimesBase, (times) => pair('maxTimesBase', number(times))),
    ...given(bonus.minServiceDays, (days) => pair('minServiceDays', number(days))),
  ];
}

function given<T>(value: T | undefined, cells: (value: T) => Cell[]): Cell[][] {
  return value === undefined ? [] : [cells(value)];
}
