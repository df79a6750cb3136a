import type { ReactNode } from 'react';
import { useWords } from '../../../i18n/words.ts';
import { Icon } from '../../../ui/Icon.tsx';
import { Money } from '../../../ui/Money.tsx';
import type { BonusUnit } from '../ApproveCycle.tsx';
import { useUnitName } from '../../../ui/use-unit-name.ts';
import { UnitState } from './UnitState.tsx';
import { UnitRows } from './UnitRows.tsx';
import s from './UnitList.module.css';

interface Props {
  cycle: string;
  units: readonly BonusUnit[];
  currency: string;
  open: string | undefined;
  onOpen: (unit: string | undefined) => void;
}

/** One line per unit with where its pool goes; one of them open. */
export function UnitList({ cycle, units, currency, open, onOpen }: Props) {
  const w = useWords('director').cycle;
  const unitName = useUnitName();
  return (
    <>
      <p className={`${s['line']} ${s['heads']}`} aria-hidden="true">
        {[w.unit, w.people, w.pool, w.paid, w.reserve, w.unallocated, w.where, w.state].map((head) => (
          <span key={head}>{head}</span>
        ))}
      </p>
      <ul>
        {units.map((unit) => (
          <li key={unit.unit} className={s['unit']}>
            <button
              type="button"
              className={s['line']}
              aria-expanded={unit.unit === open}
              onClick={() => onOpen(unit.unit === open ? undefined : unit.unit)}
            >
              <span className={s['name']}>
                <Icon name="right" size={16} />
                {unitName(unit.unit)}
              </span>
              <Cell head={w.people}>{unit.people}</Cell>
              <Cell head={w.pool}>
                {unit.pool === null ? '—' : <Money minor={unit.pool} currency={currency} bare />}
              </Cell>
              <Cell head={w.paid}>
                <Money minor={unit.paid} currency={currency} bare />
              </Cell>
              <Cell head={w.reserve}>
                <Money minor={unit.reserve} currency={currency} bare />
              </Cell>
              <Cell head={w.unallocated}>
                <Money minor={unit.unallocated} currency={currency} bare />
              </Cell>
              <Split unit={unit} />
              <UnitState unit={unit} />
            </button>
            {unit.unit === open ? <UnitRows cycle={cycle} unit={unit} currency={currency} /> : null}
          </li>
        ))}
      </ul>
    </>
  );
}

const Cell = ({ head, children }: { head: string; children: ReactNode }) => (
  <span className={s['figure']}>
    <small>{head}</small>
    {children}
  </span>
);

/** Paid in ink, kept back outlined, unallocated grey. */
function Split({ unit: { pool, paid, reserve, unallocated } }: { unit: BonusUnit }) {
  if (pool === null || pool === 0) return <span />;
  return (
    <span className={s['split']} aria-hidden="true">
      <i style={{ flexGrow: paid }} />
      <i style={{ flexGrow: reserve }} className={s['kept']} />
      <i style={{ flexGrow: unallocated }} className={s['left']} />
    </span>
  );
}
