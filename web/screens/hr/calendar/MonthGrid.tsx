import { type KeyboardEvent, useState } from 'react';
import { useWords } from '../../../i18n/words.ts';
import { useFormat } from '../../../ui/use-format.ts';
import { addDays } from '../shared/days.ts';
import s from './MonthGrid.module.css';
import { kindOf, type YearDays } from './year-days.ts';

interface Props {
  /** 2027-01 */
  month: string;
  days: YearDays;
  today: string;
  /** Absent for whoever only reads. */
  onTurn: ((day: string) => void) | undefined;
}

const steps: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -7, ArrowDown: 7 };

/** One month as everybody knows it from the wall: holidays are marked 休, made-up days 班. The Tab key stops once. */
export function MonthGrid({ month, days, today, onTurn }: Props) {
  const w = useWords('hr').calendar;
  const first = `${month}-01`;
  const [at, setAt] = useState(first);
  const move = (event: KeyboardEvent<HTMLElement>) => {
    const step = steps[event.key];
    const to = step === undefined ? at : addDays(at, step);
    if (step === undefined || !to.startsWith(month)) return;
    event.preventDefault();
    setAt(to);
    const table = event.currentTarget.closest('table');
    table?.querySelector<HTMLElement>(`[data-day="${to}"]`)?.focus();
  };
  return (
    <table className={s['month']}>
      <caption>{w.month({ month: Number(month.slice(5)) })}</caption>
      <thead>
        <tr>
          {w.weekdays.map((name, place) => (
            // oxlint-disable-next-line react/no-array-index-key -- seven, for ever in this order
            <th key={place} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeksOf(first).map((week) => (
          <tr key={week[0]}>
            {week.map((day) => (
              <td key={day}>
                {day.startsWith(month) ? (
                  <Day
                    day={day}
                    days={days}
                    isToday={day === today}
                    tabbed={day === at}
                    onTurn={onTurn}
                    onFocus={() => setAt(day)}
                    onKey={move}
                  />
                ) : null}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface DayProps {
  day: string;
  days: YearDays;
  isToday: boolean;
  tabbed: boolean;
  onTurn: Props['onTurn'];
  onFocus: () => void;
  onKey: (event: KeyboardEvent<HTMLElement>) => void;
}

function Day({ day, days, isToday, tabbed, onTurn, onFocus, onKey }: DayProps) {
  const w = useWords('hr').calendar;
  const f = useFormat();
  const kind = kindOf(days, day);
  const mark = kind === 'off' || kind === 'on' ? w.marks[kind] : undefined;
  const look = `${s['day']} ${s[kind]} ${isToday ? s['today'] : ''}`;
  const label = w.day({ date: f.date(day, { weekday: true }), what: w.legend[kind] });
  const shown = (
    <>
      <span className="heard">{label}</span>
      <span aria-hidden="true">{Number(day.slice(8))}</span>
      {mark === undefined ? null : <small aria-hidden="true">{mark}</small>}
    </>
  );
  if (onTurn === undefined) return <span className={look}>{shown}</span>;
  return (
    <button
      type="button"
      className={look}
      data-day={day}
      tabIndex={tabbed ? 0 : -1}
      onFocus={onFocus}
      onKeyDown={onKey}
      onClick={() => onTurn(day)}
    >
      {shown}
    </button>
  );
}

/** The weeks that a month touches, from Monday. */
function weeksOf(first: string): string[][] {
  const weekday = (new Date(`${first}T00:00Z`).getUTCDay() + 6) % 7;
  const monday = addDays(first, -weekday);
  const week = (place: number) => Array.from({ length: 7 }, (_, day) => addDays(monday, place * 7 + day));
  return [0, 1, 2, 3, 4, 5].map(week).filter((days) => days.some((day) => day.startsWith(first.slice(0, 7))));
}
