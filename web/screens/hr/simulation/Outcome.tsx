import { useWords } from '../../../i18n/words.ts';
import { Money } from '../../../ui/Money.tsx';
import s from './Outcome.module.css';
import type { Simulated } from './types.ts';

/** The whole in figures: as it would be, and under each as it is. */
export function Outcome({ simulated }: { simulated: Simulated }) {
  const w = useWords('simulation');
  const { cost, spread, people, currency } = simulated;
  return (
    <dl className={s['facts']}>
      {cost.tried === null || cost.now === null ? null : (
        <div>
          <dt>{w.facts.cost}</dt>
          <dd>
            <Money minor={cost.tried} currency={currency} />
          </dd>
          <dd className="quiet">
            <Was>
              <Money minor={cost.now} currency={currency} />
            </Was>
          </dd>
        </div>
      )}
      <Fact name={w.facts.mean} now={spread.now?.mean} tried={spread.tried?.mean} />
      <Fact name={w.facts.deviation} now={spread.now?.deviation} tried={spread.tried?.deviation} />
      <Fact
        name={w.facts.rated}
        now={w.of({ rated: people.now, all: people.all })}
        tried={w.of({ rated: people.tried, all: people.all })}
      />
    </dl>
  );
}

function Was({ children }: { children: React.ReactNode }) {
  const w = useWords('simulation');
  const [before, after] = w.was({ value: '\u0000' }).split('\u0000');
  return (
    <>
      {before}
      {children}
      {after}
    </>
  );
}

function Fact({ name, now, tried }: { name: string; now: string | undefined; tried: string | undefined }) {
  const w = useWords('simulation');
  return (
    <div>
      <dt>{name}</dt>
      <dd>{tried ?? '—'}</dd>
      <dd className="quiet">{w.was({ value: now ?? '—' })}</dd>
    </div>
  );
}
