import { useEffect, useRef } from 'react';
import { useSay } from '../../../i18n/use-say.ts';
import { useWords } from '../../../i18n/words.ts';
import { paths } from '../../../paths.ts';
import { Link } from '../../../ui/Link.tsx';
import { Sheet, SheetPart } from '../../../ui/Sheet.tsx';
import { useFormat } from '../../../ui/use-format.ts';
import { tabOf } from '../cycle/tab-of.ts';
import { CycleMark } from '../shared/CycleMark.tsx';
import { addDays } from '../shared/days.ts';
import { useUnitNames } from '../shared/use-unit-names.ts';
import type { ListedCycle } from './needs.ts';
import { mondaysIn, percentAt, type Span, spansOf, weekendsIn, type Window, windowAt } from './spans.ts';
import s from './Timeline.module.css';

const percent = (value: number) => `${value.toFixed(3)}%`;

/** The running cycles over eight weeks: what is behind is filled, what comes is outlined, today's line in ink. */
export function Timeline({ running, today }: { running: readonly ListedCycle[]; today: string }) {
  const w = useWords('hr').overview;
  const f = useFormat();
  const window = windowAt(today);
  const chart = useRef<HTMLDivElement>(null);
  const at = percentAt(window, today) + 50 / window.days;
  useEffect(() => {
    // On a phone the picture is wider than the page: it opens at today.
    const box = chart.current;
    if (box !== null) box.scrollLeft = (box.scrollWidth * at) / 100 - box.clientWidth / 2;
  }, [at]);
  if (running.length === 0) return null;
  return (
    <Sheet>
      <SheetPart
        title={w.running}
        aside={<small>{w.span({ from: f.date(window.from), to: f.date(addDays(window.to, -1)) })}</small>}
        bare
      >
        <div className={s['timeline']}>
          <div className={s['names']}>
            {running.map((cycle) => (
              <Name key={cycle.id} cycle={cycle} />
            ))}
          </div>
          {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reached by keyboard */}
          <section className={s['scroll']} ref={chart} tabIndex={0} aria-label={w.timeline}>
            <div className={s['chart']}>
              {weekendsIn(window).map((day) => (
                <i
                  key={day}
                  className={s['weekend']}
                  style={{ left: percent(percentAt(window, day)), width: percent(200 / window.days) }}
                />
              ))}
              {mondaysIn(window).map((day) => (
                <small key={day} className={s['monday']} style={{ left: percent(percentAt(window, day)) }}>
                  {f.date(day)}
                </small>
              ))}
              {running.map((cycle) => (
                <ul key={cycle.id} className={s['row']}>
                  {spansOf(cycle, today).map((span) => (
                    <Stretch key={span.stage} span={span} window={window} today={today} now={cycle.state} />
                  ))}
                </ul>
              ))}
              <div className={s['today']} style={{ left: percent(at) }}>
                <small>{w.today({ day: f.date(today) })}</small>
              </div>
            </div>
          </section>
        </div>
      </SheetPart>
    </Sheet>
  );
}

function Name({ cycle }: { cycle: ListedCycle }) {
  const say = useSay();
  const units = useUnitNames();
  return (
    <div className={s['name']}>
      <Link to={paths.cycle(cycle.id, tabOf(cycle.state))}>{say(cycle.name)}</Link>
      <small>
        <CycleMark state={cycle.state} />
        <span className="quiet" title={units.list(cycle.units)}>
          {units.list(cycle.units)}
        </span>
      </small>
    </div>
  );
}

interface StretchProps {
  span: Span;
  window: Window;
  today: string;
  now: string;
}

function Stretch({ span: { stage, from, to }, window, today, now }: StretchProps) {
  const w = useWords('hr').overview;
  const f = useFormat();
  const [left, right] = [percentAt(window, from), percentAt(window, to)];
  if (right - left <= 0) return null;
  const tomorrow = addDays(today, 1);
  const past =
    tomorrow >= to ? 100 : tomorrow <= from ? 0 : ((percentAt(window, tomorrow) - left) / (right - left)) * 100;
  const name = stage === 'planned' ? w.planned : w.segments[stage];
  const whole = w.segment({ name, from: f.date(from), to: f.date(addDays(to, -1)) });
  return (
    <li
      className={`${s['stretch']} ${stage === now ? s['now'] : ''}`}
      style={{ left: percent(left), width: `calc(${percent(right - left)} - 2px)` }}
      title={whole}
    >
      <i style={{ width: percent(past) }} />
      <span aria-hidden="true">{name}</span>
      <span className="heard">{whole}</span>
    </li>
  );
}
