import { useSay } from '../../../i18n/use-say.ts';
import { useWords } from '../../../i18n/words.ts';
import s from './IndicatorTabs.module.css';
import { type Grid, ratingsOf } from './use-grid.ts';

export const panelId = 'team-grid';
export const tabId = (item: string) => `tab-${item}`;

/** The indicators with how far each is: the arrow keys turn from one to the next. */
export function IndicatorTabs({ grid }: { grid: Grid }) {
  const w = useWords('supervisor').grid;
  const say = useSay();
  const { rows, lines, item } = grid;
  return (
    <div className={s['tabs']} role="tablist" aria-label={w.items}>
      {lines.map(({ indicator, name }) => {
        const done = ratingsOf(rows, indicator).length;
        return (
          <button
            key={indicator}
            type="button"
            role="tab"
            id={tabId(indicator)}
            data-item={indicator}
            aria-selected={indicator === item}
            aria-controls={panelId}
            tabIndex={indicator === item ? 0 : -1}
            onClick={() => grid.go({ item: indicator, place: 'tab' })}
          >
            <span>{say(name)}</span>
            <span className={s['count']}>
              {done}/{rows.length}
              <span className="heard"> {w.rated({ done, total: rows.length })}</span>
            </span>
            <i aria-hidden="true">
              <b style={{ width: `${(100 * done) / rows.length}%` }} />
            </i>
          </button>
        );
      })}
    </div>
  );
}
