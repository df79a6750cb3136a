import { useWords } from '../../../i18n/words.ts';
import { useFormat } from '../../../ui/use-format.ts';
import { mondaysIn, percentAt, weekendsIn, type Window } from './spans.ts';
import s from './Timeline.module.css';

/** What lies behind the bars: weeks, weekends and today, whose word has a line of its own above the weeks'. */
export function TimelineDays({ window, today }: { window: Window; today: string }) {
  const w = useWords('hr').overview;
  const f = useFormat();
  const left = (day: string) => `${percentAt(window, day)}%`;
  const now = percentAt(window, today) + 50 / window.days;
  return (
    <div className={s['days']} aria-hidden="true">
      {weekendsIn(window).map((day) => (
        <i key={day} className={s['weekend']} style={{ left: left(day), width: `${200 / window.days}%` }} />
      ))}
      {mondaysIn(window).map((day, place) => (
        <i key={day} className={`${s['monday']} ${place % 2 === 0 ? '' : s['odd']}`} style={{ left: left(day) }}>
          <small>{f.date(day)}</small>
        </i>
      ))}
      <i className={s['today']} style={{ left: `${now}%` }}>
        <b>{w.today({ day: f.date(today) })}</b>
      </i>
    </div>
  );
}
