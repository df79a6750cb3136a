import { now } from '../../../api/config.ts';
import { useLanguage } from '../../../i18n/language.ts';
import { useWords } from '../../../i18n/words.ts';
import { dayOf } from '../../../ui/format.ts';
import { periodName } from '../../../ui/period-name.ts';
import { useFormat } from '../../../ui/use-format.ts';
import { addDays } from '../shared/days.ts';
import { isShown, percentAt, spanOf, type Stretch, stretchesOf, type Year, yearFrom } from './strip.ts';
import type { Assignment, Upcoming } from './types.ts';
import { keyOfPeriod } from './types.ts';
import { useScheduleWords } from './use-schedule-words.ts';
import s from './YearStrip.module.css';

interface Props {
  assignments: readonly Assignment[];
  upcoming: readonly Upcoming[];
  onOpen: (key: string) => void;
}

/** Twelve months from left to right, one row for each period: what is announced, open, in review, published, and when. */
export function YearStrip({ assignments, upcoming, onOpen }: Props) {
  const words = useScheduleWords();
  const today = dayOf(now());
  const year = yearFrom(today);
  return (
    <div className={s['strip']}>
      <Months year={year} today={today} />
      {assignments.map((assignment) => {
        const rows = upcoming.filter((one) => one.assignment === assignment.id && isShown(one, year));
        if (rows.length === 0) return null;
        return (
          <section key={assignment.id} className={s['assignment']} aria-label={words.name(assignment)}>
            <h3>{words.name(assignment)}</h3>
            <ul>
              {rows.map((one) => (
                <Row key={keyOfPeriod(one)} one={one} year={year} name={words.name(assignment)} onOpen={onOpen} />
              ))}
            </ul>
          </section>
        );
      })}
      <Legend />
    </div>
  );
}

const phases = ['announced', 'open', 'review', 'published'] as const;

/** Short bars have no room for their words. */
function Legend() {
  const w = useWords('hr').schedule.plan;
  return (
    <ul className={s['legend']} aria-label={w.legend}>
      {phases.map((phase) => (
        <li key={phase}>
          <i className={`${s['bar']} ${s[phase]}`} />
          {w.phases[phase]}
        </li>
      ))}
    </ul>
  );
}

function Months({ year, today }: { year: Year; today: string }) {
  const f = useFormat();
  const language = useLanguage();
  const w = useWords('hr').schedule.plan;
  const named = new Intl.DateTimeFormat('en-GB', { month: 'short', timeZone: 'UTC' });
  const title = (month: string) => {
    const short = language === 'zh' ? `${Number(month.slice(5, 7))} 月` : named.format(new Date(`${month}T00:00Z`));
    return month.slice(5, 7) === '01' || month === year.from ? { short, year: month.slice(0, 4) } : { short, year: '' };
  };
  return (
    <div className={s['months']} aria-hidden="true">
      {year.months.map((month) => (
        <i key={month} style={{ left: `${percentAt(year, month)}%` }}>
          <small>
            {title(month).short} <b>{title(month).year}</b>
          </small>
        </i>
      ))}
      <i
        className={s['today']}
        style={{ left: `${percentAt(year, today)}%` }}
        title={w.today({ day: f.date(today) })}
      />
    </div>
  );
}

interface RowProps {
  one: Upcoming;
  year: Year;
  name: string;
  onOpen: Props['onOpen'];
}

function Row({ one, year, name, onOpen }: RowProps) {
  const w = useWords('hr').schedule.plan;
  const language = useLanguage();
  const period = periodName(language, one.period.label);
  return (
    <li className={s['row']}>
      <div className={s['name']}>
        <button type="button" aria-label={w.openOf({ period, name })} onClick={() => onOpen(keyOfPeriod(one))}>
          {period}
        </button>
        {one.moved === true && one.cycle === null ? <small>{w.moved}</small> : null}
      </div>
      <ul className={s['track']}>
        {one.state === 'planned' ? (
          stretchesOf(one, year).map((stretch) => <Bar key={stretch.phase} stretch={stretch} year={year} />)
        ) : (
          <Without one={one} year={year} />
        )}
      </ul>
    </li>
  );
}

/** Narrower than that, a word does not fit into its bar. */
const ROOM = 5;

function Bar({ stretch: { phase, from, to }, year }: { stretch: Stretch; year: Year }) {
  const w = useWords('hr').schedule.plan;
  const f = useFormat();
  const [left, right] = [percentAt(year, from), percentAt(year, to)];
  const name = w.phases[phase];
  const whole =
    phase === 'published'
      ? w.day({ name, day: f.date(from) })
      : w.phase({ name, from: f.date(from), to: f.date(addDays(to, -1)) });
  const style = phase === 'published' ? { left: `${left}%` } : { left: `${left}%`, width: `${right - left}%` };
  return (
    <li className={`${s['bar']} ${s[phase]}`} style={style} title={whole}>
      {right - left > ROOM ? <span aria-hidden="true">{name}</span> : null}
      <span className="heard">{whole}</span>
    </li>
  );
}

/** A period that is skipped is an empty outline; one whose dates nobody can know yet is hatched. */
function Without({ one, year }: { one: Upcoming; year: Year }) {
  const w = useWords('hr').schedule.plan;
  const { from, to } = spanOf(one);
  const [left, right] = [percentAt(year, from), percentAt(year, to)];
  const said = one.state === 'gap' ? w.gapWhy({ year: one.year ?? '' }) : w.skippedWhy({ reason: one.reason ?? '' });
  return (
    <li
      className={`${s['bar']} ${one.state === 'gap' ? s['gap'] : s['skipped']}`}
      style={{ left: `${left}%`, width: `${right - left}%` }}
      title={said}
    >
      <span aria-hidden="true">{one.state === 'gap' ? w.gap : w.skipped}</span>
      <span className="heard">{said}</span>
    </li>
  );
}
