import { useWords } from '../../../i18n/words.ts';
import { Money } from '../../../ui/Money.tsx';
import { StateMark } from '../../../ui/StateMark.tsx';
import { useFormat } from '../../../ui/use-format.ts';
import s from './BudgetBar.module.css';
import type { Unit } from './types.ts';

interface Props {
  budget: NonNullable<Unit['budget']>;
  currency: string;
}

/** A unit's budget of the year: what approved runs spent, what this cycle pays beside, and what is left, or goes beyond. */
export function BudgetBar({ budget: { year, amount, spent, planned, left, own, over }, currency }: Props) {
  const w = useWords('bonus').budget;
  const f = useFormat();
  const bare = (minor: number) => <Money minor={minor} currency={currency} bare />;
  return (
    <div className={s['budget']}>
      <small>{w.of({ year, amount: f.money(amount, currency) })}</small>
      <span className={s['bar']} aria-hidden="true">
        {spent === 0 ? null : <i className={s['spent']} style={{ flexGrow: spent }} />}
        {planned === 0 ? null : <i className={s['planned']} style={{ flexGrow: planned }} />}
        {left > 0 ? <i className={s['left']} style={{ flexGrow: left }} /> : null}
      </span>
      <dl>
        <div>
          <dt data-part="spent">{w.spent}</dt>
          <dd>{bare(spent)}</dd>
        </div>
        <div>
          <dt data-part="planned">{w.planned}</dt>
          <dd>{bare(planned)}</dd>
        </div>
        <div>
          <dt data-part="left">{left < 0 ? <StateMark state="warn">{w.over}</StateMark> : w.left}</dt>
          <dd>
            <b>{bare(Math.abs(left))}</b>
          </dd>
        </div>
      </dl>
      {own.further === 0 && own.corrections === 0 ? null : (
        <small className="quiet">
          {w.own({
            main: f.money(own.main, currency),
            further: f.money(own.further, currency),
            corrections: f.money(own.corrections, currency),
          })}
        </small>
      )}
      {over === null ? null : (
        <small className={s['over']}>{w.overSaid({ by: f.money(over.by, currency), reason: over.reason })}</small>
      )}
    </div>
  );
}
