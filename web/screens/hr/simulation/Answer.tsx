import { useWords } from '../../../i18n/words.ts';
import { useFormat } from '../../../ui/use-format.ts';
import s from './Answer.module.css';
import { isWhole } from './is-whole.ts';
import type { Simulated } from './types.ts';

interface Props {
  simulated: Simulated;
  waiting: boolean;
  behind: boolean;
}

/** What would be different, in one sentence. It stays in sight while something is changed, on a phone as well. */
export function Answer({ simulated, waiting, behind }: Props) {
  const w = useWords('simulation');
  const sentence = useSentence(simulated);
  const since = useSinceLast(simulated);
  return (
    <section className={s['answer']} aria-label={w.summary}>
      <span className={waiting ? s['progress'] : undefined} aria-hidden="true" />
      <output className={behind ? s['behind'] : undefined}>
        {sentence}
        {since === undefined ? null : <small>{since}</small>}
        <span className="heard">{waiting ? w.computing : ''}</span>
      </output>
    </section>
  );
}

/** "比上期多花 8,000.00 元"; nothing where the two are not of the same units. */
function useSinceLast(simulated: Simulated): string | undefined {
  const w = useWords('simulation');
  const f = useFormat();
  const { last, cost, currency } = simulated;
  if (!last || last.cost === null || cost.tried === null || !isWhole(simulated)) return undefined;
  const more = cost.tried - last.cost;
  const amount = f.money(Math.abs(more), currency);
  return more === 0 ? w.costAsLast : more > 0 ? w.moreThanLast({ amount }) : w.lessThanLast({ amount });
}

/** "多花 12,300.00 元，3 人升级，5 人降级" */
function useSentence({ cost, counts, currency }: Simulated): string {
  const w = useWords('simulation');
  const f = useFormat();
  const money = () => {
    if (cost.tried === null) return [];
    if (cost.now === null) return [w.costIs({ amount: f.money(cost.tried, currency) })];
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
  const told = [...money(), ...(moves.length === 0 ? [w.nobody] : moves)].join(w.comma);
  return told.charAt(0).toUpperCase() + told.slice(1);
}
