import { currencyDigits, minorOf, textOf } from '#lib/domain/number/amount.ts';
import type { Policy } from '#lib/domain/policy/policy.ts';
import { useWords } from '../../../i18n/words.ts';
import { useUnitNames } from '../shared/use-unit-names.ts';
import { withUnitCoefficient } from './change.ts';
import s from './Controls.module.css';
import { decimalFrom, isDecimal } from './number-text.ts';
import { NumberCell } from './NumberCell.tsx';
import type { Simulated } from './types.ts';

interface Props {
  policy: Policy;
  onChange: (policy: Policy) => void;
  simulated: Pick<Simulated, 'units' | 'currency'>;
  pools: Readonly<Record<string, number>>;
  onPools: (pools: Readonly<Record<string, number>>) => void;
}

/** What each unit may share; where everybody is paid alone, the unit's coefficient. */
export function UnitFields({ policy, onChange, simulated: { units, currency }, pools, onPools }: Props) {
  const w = useWords('simulation');
  const names = useUnitNames();
  const { bonus } = policy;
  if (bonus === undefined) return null;
  const digits = currencyDigits(currency);
  const pooled = bonus.method === 'pool';
  return (
    <fieldset className={s['group']}>
      <legend>{pooled ? w.pools : w.unitCoefficients}</legend>
      {pooled ? (
        <div className="quiet">
          <p>{w.poolsLead}</p>
          <p>{w.coefficientsFallOut}</p>
        </div>
      ) : null}
      {!pooled && units.some(({ coefficient }) => coefficient !== null) ? (
        <p className="quiet">{w.coefficientsSet}</p>
      ) : null}
      <table className={`${s['table']} ${s['wide']}`}>
        <tbody>
          {units.map(({ unit, pool, coefficient }) => {
            const name = names.of(unit);
            const amount = pools[unit] ?? pool.now;
            return (
              <tr key={unit}>
                <th scope="row">{name}</th>
                <td>
                  {pooled ? (
                    <NumberCell
                      label={w.poolOf({ unit: name })}
                      value={amount === null ? '' : textOf(amount, digits)}
                      readable={(text) => text === '' || minorOf(text, digits) !== undefined}
                      wrong={w.amountWrong}
                      onChange={(text) => {
                        const { [unit]: _, ...rest } = pools;
                        const minor = minorOf(text, digits);
                        onPools(minor === undefined || minor === pool.now ? rest : { ...rest, [unit]: minor });
                      }}
                    />
                  ) : coefficient !== null ? (
                    String(coefficient)
                  ) : (
                    <NumberCell
                      label={w.unitCoefficientOf({ unit: name })}
                      value={String(bonus.unitCoefficients[unit] ?? 1)}
                      readable={(text) => isDecimal(text) && decimalFrom(text) > 0}
                      wrong={w.numberWrong}
                      onChange={(text) => onChange(withUnitCoefficient(policy, unit, decimalFrom(text)))}
                    />
                  )}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </fieldset>
  );
}
