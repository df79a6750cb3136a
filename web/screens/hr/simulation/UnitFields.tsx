import type { Policy } from '#lib/domain/policy/policy.ts';
import { useWords } from '../../../i18n/words.ts';
import { CoefficientField } from './CoefficientField.tsx';
import s from './Controls.module.css';
import { PoolField } from './PoolField.tsx';
import type { Simulated, Terms } from './types.ts';

interface Props {
  policy: Policy;
  onChange: (policy: Policy) => void;
  simulated: Pick<Simulated, 'units' | 'currency'>;
  terms: Terms;
  onTerms: (terms: Terms) => void;
}

/** What each unit may share; where everybody is paid alone, the unit's coefficient. */
export function UnitFields({ policy, onChange, simulated: { units, currency }, terms, onTerms }: Props) {
  const w = useWords('simulation');
  const { bonus } = policy;
  if (bonus === undefined) return null;
  const pooled = bonus.method === 'pool';
  const isSet = units.some(({ coefficient }) => coefficient.period !== null);
  return (
    <fieldset className={s['group']}>
      <legend>{pooled ? w.pools : w.unitCoefficients}</legend>
      {pooled ? (
        <div className="quiet">
          <p>{w.poolsLead}</p>
          <p>{w.coefficientsFallOut}</p>
        </div>
      ) : null}
      {!pooled && isSet ? <p className="quiet">{w.coefficientsSet}</p> : null}
      <table className={`${s['table']} ${s['wide']}`}>
        <tbody>
          {units.map((one) =>
            pooled ? (
              <PoolField key={one.unit} of={one} currency={currency} terms={terms} onTerms={onTerms} />
            ) : (
              <CoefficientField
                key={one.unit}
                of={one}
                policy={policy}
                onChange={onChange}
                terms={terms}
                onTerms={onTerms}
              />
            ),
          )}
        </tbody>
      </table>
    </fieldset>
  );
}
