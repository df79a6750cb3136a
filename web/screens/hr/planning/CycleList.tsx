import type { cycles } from '#lib/contract/cycles.ts';
import type { ReplyOf } from '#lib/contract/endpoint.ts';
import { useSay } from '../../../i18n/use-say.ts';
import { useWords } from '../../../i18n/words.ts';
import { paths } from '../../../paths.ts';
import { Link } from '../../../ui/Link.tsx';
import { useFormat } from '../../../ui/use-format.ts';
import { tabOf } from '../cycle/tab-of.ts';
import { CycleMark } from '../shared/CycleMark.tsx';
import { useUnitNames } from '../shared/use-unit-names.ts';
import s from './CycleList.module.css';

type Cycle = ReplyOf<typeof cycles.list>['items'][number];

/** One row for each cycle; it opens where its work is. */
export function CycleList({ items }: { items: readonly Cycle[] }) {
  const w = useWords('hr').planning;
  const say = useSay();
  const f = useFormat();
  const units = useUnitNames();
  return (
    <ul className={s['list']} aria-label={w.list}>
      {items.map((cycle) => (
        <li key={cycle.id}>
          <div>
            <Link to={paths.cycle(cycle.id, tabOf(cycle.state))} className={s['name']}>
              {say(cycle.name)}
            </Link>
            <p className="quiet">{f.period(cycle.period.start, cycle.period.end, { year: true })}</p>
          </div>
          <div>
            <p>{units.list(cycle.units)}</p>
            <p className="quiet">
              {w.datesOf({
                opens: f.date(cycle.dates.opens),
                closes: f.date(cycle.dates.closes),
                publish: f.date(cycle.dates.publish),
              })}
            </p>
          </div>
          <CycleMark state={cycle.state} />
        </li>
      ))}
    </ul>
  );
}
