import { useSay } from '../../../i18n/use-say.ts';
import { useWords } from '../../../i18n/words.ts';
import { Sheet, SheetPart } from '../../../ui/Sheet.tsx';
import { useFormat } from '../../../ui/use-format.ts';
import type { Upcoming } from './upcoming.ts';
import s from './UpcomingList.module.css';

/** What the calendar brings next, so that nothing is due all of a sudden. */
export function UpcomingList({ upcoming }: { upcoming: readonly Upcoming[] }) {
  const { overview, shared } = useWords('hr');
  const w = overview.upcoming;
  const say = useSay();
  const f = useFormat();
  if (upcoming.length === 0) return null;
  return (
    <Sheet>
      <SheetPart title={w.title} bare>
        <ol className={s['list']}>
          {upcoming.map(({ cycle, day, what }) => (
            <li key={`${cycle.id} ${day}`}>
              <time dateTime={day}>{f.date(day)}</time>
              <p>
                {what.map((one) => w.what[one]).join(shared.and)} <small className="quiet">{say(cycle.name)}</small>
              </p>
              <small className="quiet">{f.left(day)}</small>
            </li>
          ))}
        </ol>
      </SheetPart>
    </Sheet>
  );
}
