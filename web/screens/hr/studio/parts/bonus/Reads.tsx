import { useWords } from '../../../../../i18n/words.ts';
import { useFormat } from '../../../../../ui/use-format.ts';
import type { PartProps } from '../../part-props.ts';
import { itemsAt, numberAt, textAt } from '../../read-draft.ts';
import { decimalText } from '../curve/decimals.ts';
import { pointsIn } from '../curve/points-in.ts';
import { gradesIn } from '../grades/bands.ts';
import s from './Bonus.module.css';

/** The rule as those will read it whom it pays. */
export function Reads({ draft, path }: PartProps) {
  const w = useWords('studio').bonus;
  const f = useFormat();
  const number = (key: string) => numberAt(draft, [...path, key]);
  const pair = (of: string, coefficient: number | undefined) =>
    coefficient === undefined ? [] : [w.said.pair({ of, coefficient: decimalText(coefficient) })];
  const grades = gradesIn(draft).flatMap((grade) => pair(grade, numberAt(draft, [...path, 'coefficients', grade])));
  const points = pointsIn(itemsAt(draft, [...path, 'coefficientCurve'])).flatMap((point) =>
    point === undefined ? [] : pair(w.said.score({ score: decimalText(point[0]) }), point[1]),
  );
  const [cap, days] = [number('maxTimesBase'), number('minServiceDays')];
  const said = [
    textAt(draft, [...path, 'method']) === 'pool' ? w.said.pool : w.said.individual,
    grades.length > 0 ? w.said.grades({ grades: grades.join(w.listComma) }) : '',
    points.length > 0 ? w.said.curve({ points: points.join(w.listComma) }) : '',
    cap === undefined ? '' : w.said.cap({ times: decimalText(cap) }),
    days === undefined || days === 0 ? '' : w.said.service({ days: decimalText(days) }),
    w.said.roundTo({ amount: f.money(Math.max(1, Math.round(number('roundTo') ?? 1))) }),
  ].filter((one) => one !== '');
  return (
    <aside className={s['reads']} aria-label={w.reads}>
      <h3>{w.reads}</h3>
      <p>{said.join(w.between)}</p>
    </aside>
  );
}
