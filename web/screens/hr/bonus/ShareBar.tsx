import { useWords } from '../../../i18n/words.ts';
import { useFormat } from '../../../ui/use-format.ts';
import { useUnitNames } from '../shared/use-unit-names.ts';
import s from './BonusTable.module.css';
import type { Unit } from './types.ts';

const parts = ['paid', 'reserve', 'unallocated'] as const;

/** Where a pool goes. The figures stand beside it; a screen reader hears them here too. */
export function ShareBar({ unit }: { unit: Unit }) {
  const w = useWords('hr').bonus;
  const { shared } = useWords('hr');
  const f = useFormat();
  const units = useUnitNames();
  if (unit.pool === null) return null;
  const said = parts.map((part) => `${w[part]} ${f.money(unit[part])}`).join(shared.and);
  return (
    <span className={s['bar']}>
      <span className="heard">{`${units.of(unit.unit)}${shared.colon}${said}`}</span>
      {parts.map((part) =>
        unit[part] === 0 ? null : <i key={part} className={s[part]} style={{ flexGrow: unit[part], minWidth: 4 }} />,
      )}
    </span>
  );
}

export function ShareLegend() {
  const w = useWords('hr').bonus;
  return (
    <ul className={s['legend']} aria-hidden="true">
      {parts.map((part) => (
        <li key={part}>
          <i className={s[part]} />
          {w[part]}
        </li>
      ))}
    </ul>
  );
}
