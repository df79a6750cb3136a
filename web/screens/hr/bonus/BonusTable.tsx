import { Fragment, useState } from 'react';
import { useWords } from '../../../i18n/words.ts';
import { Icon } from '../../../ui/Icon.tsx';
import { Money } from '../../../ui/Money.tsx';
import { Sheet } from '../../../ui/Sheet.tsx';
import type { CycleDetail } from '../shared/use-cycle.ts';
import { useUnitNames } from '../shared/use-unit-names.ts';
import { BonusRows } from './BonusRows.tsx';
import s from './BonusTable.module.css';
import { Release } from './Release.tsx';
import { RunMark } from './RunMark.tsx';
import { ShareBar, ShareLegend } from './ShareBar.tsx';
import { type Shown, sumsOf, type Unit } from './types.ts';

const amounts = ['pool', 'paid', 'reserve', 'unallocated'] as const;

/** Units with where their pool goes; each opens its people. */
export function BonusTable({ cycle, shown }: { cycle: CycleDetail; shown: Shown }) {
  const w = useWords('hr').bonus;
  const { shared } = useWords('hr');
  const [open, setOpen] = useState<readonly string[]>([]);
  const sums = sumsOf(shown.units);
  const toggle = (unit: string) => setOpen(open.includes(unit) ? open.filter((one) => one !== unit) : [...open, unit]);
  const bare = (minor: number | null) =>
    minor === null ? '—' : <Money minor={minor} currency={shown.currency} bare />;
  return (
    <Sheet>
      <div className={s['scroll']}>
        <table className={s['table']} aria-label={w.table}>
          <thead>
            <tr>
              <th scope="col">{shared.unit}</th>
              <th scope="col" className="num">
                {w.people}
              </th>
              {amounts.map((name) => (
                <th key={name} scope="col" className="num">
                  {name === 'paid' && shown.provisional ? w.willPay : w[name]}
                </th>
              ))}
              <th scope="col" className={s['where']}>
                {w.where}
              </th>
              <th scope="col">{w.state}</th>
            </tr>
          </thead>
          <tbody>
            {shown.units.map((unit) => (
              <Fragment key={unit.unit}>
                <tr className={s['unit']}>
                  <th scope="row">
                    <Opener unit={unit} open={open.includes(unit.unit)} onToggle={() => toggle(unit.unit)} />
                  </th>
                  <td className="num" data-label={w.people}>
                    {unit.people}
                  </td>
                  {amounts.map((name) => (
                    <td key={name} className="num" data-label={w[name]}>
                      {bare(unit[name])}
                    </td>
                  ))}
                  <td className={s['where']}>
                    <ShareBar unit={unit} />
                  </td>
                  <td className={s['state']}>
                    <RunMark unit={unit} />
                    <Release cycle={cycle.id} unit={unit} />
                  </td>
                </tr>
                {open.includes(unit.unit) ? (
                  <tr>
                    <td colSpan={8} className={s['inside']}>
                      <BonusRows cycle={cycle.id} unit={unit} currency={shown.currency} />
                    </td>
                  </tr>
                ) : null}
              </Fragment>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{shared.total}</th>
              <td className="num" data-label={w.people}>
                {sums.people}
              </td>
              {amounts.map((name) => (
                <td key={name} className="num" data-label={w[name]}>
                  {bare(sums[name])}
                </td>
              ))}
              <td colSpan={2}>
                <ShareLegend />
              </td>
            </tr>
          </tfoot>
        </table>
      </div>
    </Sheet>
  );
}

function Opener({ unit, open, onToggle }: { unit: Unit; open: boolean; onToggle: () => void }) {
  const w = useWords('hr').bonus;
  const units = useUnitNames();
  const name = units.of(unit.unit);
  return (
    <button
      type="button"
      className={s['opener']}
      aria-expanded={open}
      aria-label={open ? w.shut({ unit: name }) : w.open({ unit: name })}
      onClick={onToggle}
    >
      <Icon name={open ? 'down' : 'right'} size={16} />
      {name}
    </button>
  );
}
