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
import { percentAt, type Span, spansOf, type Window, windowAt } from './spans.ts';
import s from './Timeline.module.css';
import { TimelineDays } from './TimelineDays.tsx';

/** The running cycles over eight weeks: what is behind is filled, what comes is outlined, today's line in ink. */
export function Timeline({ running, today }: { running: readonly ListedCycle[]; today: string }) {
  const w = useWords('hr').overview;
  const f = useFormat();
  const window = windowAt(today);
  if (running.length === 0) return null;
  return (
    <Sheet>
      <SheetPart
        title={w.running}
        aside={<small>{w.span({ from: f.date(window.from), to: f.date(addDays(window.to, -1)) })}</small>}
        bare
      >
        <div className={s['timeline']}>
          <TimelineDays window={window} today={today} />
          <ul className={s['rows']} aria-label={w.timeline}>
            {running.map((cycle) => (
              <li key={cycle.id}>
                <Name cycle={cycle} />
                <ul className={s['track']}>
                  {spansOf(cycle, today).map((span) => (
                    <Stretch key={span.stage} span={span} window={window} today={today} now={cycle.state} />
                  ))}
                </ul>
              </li>
            ))}
          </ul>
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

/** So near the right end that a name beside the bar has room on its left only. */
const END = 80;

/** A stage as a bar. Its name stands in it where there is room, below it where there is not, and is never cut. */
function Stretch({ span: { stage, from, to }, window, today, now }: StretchProps) {
  const w = useWords('hr').overview;
  const f = useFormat();
  const [left, right] = [percentAt(window, from), percentAt(window, to)];
  if (right - left <= 0) return null;
  const tomorrow = addDays(today, 1);
  const past =
    tomorrow >= to ? 100 : tomorrow <= from ? 0 : ((percentAt(window, tomorrow) - left) / (right - left)) * 100;
  const name = w.segments[stage];
  const whole = w.segment({ name, from: f.date(from), to: f.date(addDays(to, -1)) });
  return (
    <li
      className={`${s['stretch']} ${stage === now ? s['now'] : ''} ${left > END ? s['end'] : ''}`}
      style={{ left: `${left}%`, width: `calc(${right - left}% - 2px)` }}
      title={whole}
    >
      <i style={{ width: `${past}%` }} />
      <span className={s['label']} aria-hidden="true">
        <span>{name}</span>
      </span>
      <span className="heard">{whole}</span>
    </li>
  );
}
