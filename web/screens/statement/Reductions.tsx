import { useWords } from '../../i18n/words.ts';
import { useFormat } from '../../ui/use-format.ts';
import s from './Statement.module.css';
import type { StatementOf } from './statement-of.ts';

/** Every rule that made the amount smaller, or nothing, with the fact it goes by. */
export function Reductions({ of: { reductions, currency } }: { of: StatementOf }) {
  const w = useWords('bonus').statement;
  const f = useFormat();
  if (reductions.length === 0) return null;
  const said = (one: StatementOf['reductions'][number]): string => {
    switch (one.rule) {
      case 'unpaid-leaver':
        return w.smaller.unpaidLeaver({ day: f.date(one.day, { year: true }) });
      case 'no-base':
        return w.smaller.noBase;
      case 'veto':
        return w.smaller.veto;
      case 'coefficient':
        return w.smaller.coefficient(one);
      case 'unit-coefficient':
        return w.smaller.unitCoefficient(one);
      case 'part-of-period':
        return w.smaller.part({ days: one.days, of: one.of });
      case 'absent':
        return w.smaller.absent(one);
      case 'short-service':
        return w.smaller.short(one);
      case 'cap':
        return w.smaller.cap({ times: one.times, cap: f.money(one.cap, currency) });
      case 'empty-pool':
        return w.smaller.emptyPool;
    }
  };
  return (
    <>
      <h3>{w.smaller.title}</h3>
      <ul className={s['smaller']}>
        {reductions.map((one) => (
          <li key={one.rule}>{said(one)}</li>
        ))}
      </ul>
    </>
  );
}
