import { useWords } from '../../../i18n/words.ts';
import { Money } from '../../../ui/Money.tsx';
import { useFormat } from '../../../ui/use-format.ts';
import s from './Outcome.module.css';
import { isWhole } from './is-whole.ts';
import type { Simulated } from './types.ts';

/** The whole in figures: as it would be, and under each as it is. */
export function Outcome({ simulated }: { simulated: Simulated }) {
  const w = useWords('simulation');
  const f = useFormat();
  const { cost, spread, people, currency, last } = simulated;
  const comparable = last !== null && isWhole(simulated);
  return (
    <dl className={s['facts']}>
      {cost.tried === null || cost.now === null ? null : (
        <div>
          <dt>{w.facts.cost}</dt>
          <dd>
            <Money minor={cost.tried} currency={currency} />
          </dd>
          <dd className="quiet">{w.was({ value: f.money(cost.now, currency) })}</dd>
          {comparable && last.cost !== null ? (
            <dd className="quiet">{w.before({ value: f.money(last.cost, currency) })}</dd>
          ) : null}
        </div>
      )}
      <Fact name={w.facts.mean} now={spread.now?.mean} tried={spread.tried?.mean} />
      <Fact name={w.facts.deviation} now={spread.now?.deviation} tried={spread.tried?.deviation} />
      <Fact
        name={w.facts.rated}
        now={w.of({ rated: people.now, all: people.all })}
        tried={w.of({ rated: people.tried, all: people.all })}
        before={comparable ? w.count({ count: last.rated }) : undefined}
      />
    </dl>
  );
}

interface FactProps {
  name: string;
  now: string | null | undefined;
  tried: string | null | undefined;
  before?: string | undefined;
}

function Fact({ name, now, tried, before }: FactProps) {
  const w = useWords('simulation');
  return (
    <div>
      <dt>{name}</dt>
      <dd>{tried ?? '—'}</dd>
      <dd className="quiet">{w.was({ value: now ?? '—' })}</dd>
      {before === undefined ? null : <dd className="quiet">{w.before({ value: before })}</dd>}
    </div>
  );
}
