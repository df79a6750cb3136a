import { useWords } from '../../../i18n/words.ts';
import { Money } from '../../../ui/Money.tsx';
import { useUnitNames } from '../shared/use-unit-names.ts';
import s from './Pools.module.css';
import type { Review } from './types.ts';

type Totals = Review['units'][number];

export const amounts = ['paid', 'unallocated'] as const;
export const counts = ['rated', 'blocked', 'unrated'] as const;

/** How many were rated and what it comes to, per unit; nothing to enter any more. */
export function UnitTotals({ totals }: { totals: readonly Totals[] }) {
  const { review: w, shared } = useWords('hr');
  const units = useUnitNames();
  return (
    <div className={s['scroll']}>
      <table className={s['table']}>
        <thead>
          <tr>
            <th scope="col">{shared.unit}</th>
            {counts.map((name) => (
              <th key={name} scope="col" className="num">
                {w[name]}
              </th>
            ))}
            <th scope="col" className="num">
              {w.amount}
            </th>
            <th scope="col" className="num">
              {w.reserve}
            </th>
            {amounts.map((name) => (
              <th key={name} scope="col" className="num">
                {w[name]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {totals.map((unit) => (
            <tr key={unit.unit}>
              <th scope="row">{units.of(unit.unit)}</th>
              {counts.map((name) => (
                <td key={name} className="num" data-label={w[name]}>
                  {unit[name]}
                </td>
              ))}
              <Amount minor={unit.pool} label={w.amount} />
              <Amount minor={unit.reserve} label={w.reserve} />
              {amounts.map((name) => (
                <Amount key={name} minor={unit[name]} label={w[name]} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

export const Amount = ({ minor, label }: { minor: number | null | undefined; label: string }) => (
  <td className="num" data-label={label}>
    {minor == null ? '—' : <Money minor={minor} bare />}
  </td>
);
