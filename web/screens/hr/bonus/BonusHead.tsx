import type { ReactNode } from 'react';
import { useWords } from '../../../i18n/words.ts';
import { Money } from '../../../ui/Money.tsx';
import { StateMark } from '../../../ui/StateMark.tsx';
import type { CycleDetail } from '../shared/use-cycle.ts';
import s from './BonusHead.module.css';
import { Sheets } from './Sheets.tsx';
import { type Shown, sumsOf } from './types.ts';

/** The equation that always holds, and the sheet for payroll. */
export function BonusHead({ cycle, shown }: { cycle: CycleDetail; shown: Shown }) {
  const w = useWords('hr').bonus;
  const { pool, paid, reserve, unallocated } = sumsOf(shown.units);
  const released = shown.units.every(
    ({ state, further }) =>
      state === 'released' && further.every((run) => ['released', 'returned'].includes(run.state)),
  );
  const paying = shown.provisional ? w.willPay : w.paid;
  const bare = (minor: number) => <Money minor={minor} currency={shown.currency} bare />;
  return (
    <div className={s['head']}>
      <div>
        {pool === null ? (
          <dl className={s['equation']}>
            <Term name={paying}>{bare(paid)}</Term>
          </dl>
        ) : (
          <dl className={s['equation']} aria-label={w.equation}>
            <Term name={w.poolOf({ count: shown.units.length })}>{bare(pool)}</Term>
            <Term sign="=" name={paying}>
              {bare(paid)}
            </Term>
            <Term sign="+" name={w.reserve}>
              {bare(reserve)}
            </Term>
            <Term sign="+" name={w.unallocated}>
              {bare(unallocated)}
            </Term>
          </dl>
        )}
        <p className="quiet">
          {pool === null ? (
            w.individual
          ) : pool === paid + reserve + unallocated ? (
            <small>{w.exact}</small>
          ) : (
            <StateMark state="blocked">{w.off}</StateMark>
          )}
          {shown.provisional ? <small> {cycle.state === 'review' ? w.preview : w.provisional}</small> : null}
        </p>
      </div>
      {shown.provisional ? null : <Sheets cycle={cycle.id} units={shown.units} note={released ? w.final : w.draft} />}
    </div>
  );
}

function Term({ sign, name, children }: { sign?: string; name: string; children: ReactNode }) {
  return (
    <div data-sign={sign}>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
