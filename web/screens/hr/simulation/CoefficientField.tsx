import type { Policy } from '#lib/domain/policy/policy.ts';
import { useWords } from '../../../i18n/words.ts';
import { useUnitName } from '../../../ui/use-unit-name.ts';
import { withUnitCoefficient } from './change.ts';
import s from './Controls.module.css';
import { decimalFrom, isDecimal } from './number-text.ts';
import { NumberCell } from './NumberCell.tsx';
import type { Terms, Unit } from './types.ts';

interface Props {
  of: Unit;
  policy: Policy;
  onChange: (policy: Policy) => void;
  terms: Terms;
  onTerms: (terms: Terms) => void;
}

/** The policy's coefficient of a unit. One that was set for the period goes before it, until it is left aside. */
export function CoefficientField({ of: { unit, coefficient }, policy, onChange, terms, onTerms }: Props) {
  const w = useWords('simulation');
  const name = useUnitName()(unit);
  const { period } = coefficient;
  const aside = terms.coefficientsByPolicy.includes(unit);
  const others = terms.coefficientsByPolicy.filter((one) => one !== unit);
  return (
    <>
      <tr>
        <th scope="row">{name}</th>
        <td className="num">
          {period !== null && !aside ? (
            String(period)
          ) : (
            <NumberCell
              label={w.unitCoefficientOf({ unit: name })}
              value={String(policy.bonus?.unitCoefficients[unit] ?? 1)}
              readable={(text) => isDecimal(text) && decimalFrom(text) > 0}
              wrong={w.numberWrong}
              onChange={(text) => onChange(withUnitCoefficient(policy, unit, decimalFrom(text)))}
            />
          )}
        </td>
      </tr>
      {period === null ? null : (
        <tr>
          <td colSpan={2}>
            <label className={s['aside']}>
              <input
                type="checkbox"
                checked={aside}
                aria-label={w.asideOf({ unit: name, what: w.aside({ value: period }) })}
                onChange={() => onTerms({ ...terms, coefficientsByPolicy: aside ? others : [...others, unit] })}
              />
              <span>{w.aside({ value: period })}</span>
            </label>
          </td>
        </tr>
      )}
    </>
  );
}
