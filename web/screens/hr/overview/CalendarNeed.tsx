import { useWords } from '../../../i18n/words.ts';
import { paths } from '../../../paths.ts';
import { ButtonLink } from '../../../ui/Button.tsx';
import { Sheet } from '../../../ui/Sheet.tsx';
import { StateMark } from '../../../ui/StateMark.tsx';
import s from './NeedList.module.css';

/** A year without holidays that dates reach into soon: of no cycle, and long before it stops one. */
export function CalendarNeed({ years }: { years: readonly string[] }) {
  const { calendar: w, shared } = useWords('hr');
  if (years.length === 0) return null;
  const title = w.need({ years: years.join(shared.and) });
  return (
    <div className={s['alone']}>
      <Sheet>
        <div className={s['need']}>
          <StateMark state="warn" heard>
            {title}
          </StateMark>
          <div>
            <p>{title}</p>
            <p className="quiet">
              <small>{w.needMore}</small>
            </p>
          </div>
          <span />
          <ButtonLink small to={paths.calendar(years[0])}>
            {w.needGo}
          </ButtonLink>
        </div>
      </Sheet>
    </div>
  );
}
