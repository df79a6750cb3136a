import type { Policy } from '#lib/domain/policy/policy.ts';
import { useWords } from '../../../i18n/words.ts';
import { withBand, withCoefficient } from './change.ts';
import s from './Controls.module.css';
import { decimalFrom, isDecimal } from './number-text.ts';
import { NumberCell } from './NumberCell.tsx';

interface Props {
  policy: Policy;
  onChange: (policy: Policy) => void;
}

/** Where each grade begins, how many it is for, and what it pays. */
export function GradeFields({ policy, onChange }: Props) {
  const w = useWords('simulation');
  const { grades, bonus } = policy;
  const coefficients = bonus?.coefficients;
  const cell = { readable: isDecimal, wrong: w.numberWrong };
  return (
    <fieldset className={s['group']}>
      <legend>{w.grades}</legend>
      <table className={s['table']}>
        <thead>
          <tr>
            <th scope="col">{w.grade}</th>
            <th scope="col">{w.min}</th>
            {grades.method === 'distribution' ? <th scope="col">{w.share}</th> : null}
            {coefficients === undefined ? null : <th scope="col">{w.coefficient}</th>}
          </tr>
        </thead>
        <tbody>
          {grades.bands.map((band, place) => {
            const { grade, min } = band;
            return (
              <tr key={grade}>
                <th scope="row">{grade}</th>
                <td>
                  {place === grades.bands.length - 1 ? (
                    <span className="quiet">{min}</span>
                  ) : (
                    <NumberCell
                      {...cell}
                      label={w.minOf({ grade })}
                      value={String(min)}
                      onChange={(text) => onChange(withBand(policy, place, { min: decimalFrom(text) }))}
                    />
                  )}
                </td>
                {'share' in band ? (
                  <td>
                    <NumberCell
                      {...cell}
                      label={w.shareOf({ grade })}
                      value={String(band.share)}
                      onChange={(text) => onChange(withBand(policy, place, { share: decimalFrom(text) }))}
                    />
                  </td>
                ) : null}
                {coefficients === undefined ? null : (
                  <td>
                    <NumberCell
                      {...cell}
                      label={w.coefficientOf({ grade })}
                      value={String(coefficients[grade] ?? '')}
                      onChange={(text) => onChange(withCoefficient(policy, grade, decimalFrom(text)))}
                    />
                  </td>
                )}
              </tr>
            );
          })}
        </tbody>
      </table>
      {bonus?.coefficientCurve === undefined ? null : <p className="quiet">{w.byCurve}</p>}
    </fieldset>
  );
}
