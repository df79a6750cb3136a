import { useWords } from '../../../i18n/words.ts';
import { Money } from '../../../ui/Money.tsx';
import { StateMark } from '../../../ui/StateMark.tsx';
import type { BonusUnit } from '../ApproveCycle.tsx';
import s from './BonusSum.module.css';

/** Pool = paid + reserve + unallocated, over all units that have a pool; checked here once more. */
export function BonusSum({ units, currency }: { units: readonly BonusUnit[]; currency: string }) {
  const w = useWords('director').cycle;
  const pooled = units.filter(({ pool }) => pool !== null);
  const sum = (of: (unit: BonusUnit) => number) => pooled.reduce((total, unit) => total + of(unit), 0);
  const paid = pooled.length === 0 ? units.reduce((total, unit) => total + unit.paid, 0) : sum((unit) => unit.paid);
  const [pool, reserve, unallocated] = [
    sum((unit) => unit.pool ?? 0),
    sum((unit) => unit.reserve),
    sum((unit) => unit.unallocated),
  ];
  if (pooled.length === 0) {
    return (
      <dl className={s['sum']}>
        <Term name={w.paid} minor={paid} currency={currency} />
      </dl>
    );
  }
  const exact = pool === paid + reserve + unallocated;
  return (
    <dl className={s['sum']}>
      <Term name={w.pool} minor={pool} currency={currency} />
      <Term name={w.paid} sign="=" minor={paid} currency={currency} />
      <Term name={w.reserve} sign="+" minor={reserve} currency={currency} />
      <Term name={w.unallocated} sign="+" minor={unallocated} currency={currency} />
      <div>
        <dt className="heard">{w.state}</dt>
        <dd className={s['mark']}>
          <StateMark state={exact ? 'done' : 'blocked'}>{exact ? w.exact : w.differs}</StateMark>
        </dd>
      </div>
    </dl>
  );
}

interface TermProps {
  name: string;
  sign?: '=' | '+';
  minor: number;
  currency: string;
}

const Term = ({ name, sign, minor, currency }: TermProps) => (
  <div>
    <dt>{name}</dt>
    <dd>
      {sign === undefined ? null : <i>{sign}</i>}
      <Money minor={minor} currency={currency} />
    </dd>
  </div>
);
