import { useWords } from '../../../i18n/words.ts';
import { Money } from '../../../ui/Money.tsx';
import { useFormat } from '../../../ui/use-format.ts';
import s from './Outcome.module.css';
import type { Simulated } from './types.ts';

/** What would be different, in one sentence, and the figures behind it. */
export function Outcome({ simulated }: { simulated: Simulated }) {
  const w = useWords('simulation');
  const { cost, spread, people, currency } = simulated;
  const sentence = useSentence(simulated);
  return (
    <section className={s['outcome']} aria-label={w.summary}>
      <p className={s['sentence']}>{sentence}</p>
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
    </section>
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

/** "多花 12,300.00 元，3 人升级，5 人降级" */
function useSentence({ cost, counts, currency }: Simulated): string {
  const w = useWords('simulation');
  const f = useFormat();
  const money = () => {
    if (cost.now === null || cost.tried === null) return [];
    const more = cost.tried - cost.now;
    if (more === 0) return [w.costSame];
    const amount = f.money(Math.abs(more), currency);
    return [more > 0 ? w.costMore({ amount }) : w.costLess({ amount })];
  };
  const { up, down, rated, unrated } = counts;
  const moves = [
    ...(up > 0 ? [w.up({ count: up })] : []),
    ...(down > 0 ? [w.down({ count: down })] : []),
    ...(rated > 0 ? [w.rated({ count: rated })] : []),
    ...(unrated > 0 ? [w.unrated({ count: unrated })] : []),
  ];
  return [...money(), ...(moves.length === 0 ? [w.nobody] : moves)].join(w.comma);
}
