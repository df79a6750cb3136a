import { useSay } from '../../../i18n/use-say.ts';
import { useWords } from '../../../i18n/words.ts';
import { ButtonLink } from '../../../ui/Button.tsx';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { Sheet, SheetPart } from '../../../ui/Sheet.tsx';
import { StateMark } from '../../../ui/StateMark.tsx';
import { useFormat } from '../../../ui/use-format.ts';
import type { Known, Need } from './needs.ts';
import s from './NeedList.module.css';
import { useNeedWords } from './use-need-words.ts';

/** What waits for HR, each with the one way to it. The first is the one to begin with. */
export function NeedList({ needs, knownOf }: { needs: readonly Need[]; knownOf: (cycle: string) => Known }) {
  const w = useWords('hr').overview.needs;
  return (
    <Sheet>
      <SheetPart title={w.title} aside={needs.length === 0 ? undefined : <small>{w.aside}</small>} bare>
        {needs.length === 0 ? (
          <EmptyState title={w.none} lead={w.noneLead} />
        ) : (
          <ul>
            {needs.map((need, place) => (
              <Line
                key={`${need.cycle.id} ${need.code} ${need.to}`}
                need={need}
                known={knownOf(need.cycle.id)}
                first={place === 0}
              />
            ))}
          </ul>
        )}
      </SheetPart>
    </Sheet>
  );
}

const shapeOf = (need: Need) =>
  need.code === 'blocked' ? 'blocked' : need.presses ? 'late' : need.code === 'late' ? 'late' : 'none';

function Line({ need, known, first }: { need: Need; known: Known; first: boolean }) {
  const say = useSay();
  const words = useNeedWords();
  const w = useWords('hr').overview;
  const { colon } = useWords('common');
  const f = useFormat();
  const { title, more } = words(need, known);
  return (
    <li className={s['need']}>
      <StateMark state={shapeOf(need)} heard>
        {title}
      </StateMark>
      <div>
        <p>{title}</p>
        <p className="quiet">
          <small>
            {say(need.cycle.name)} · {more}
          </small>
        </p>
      </div>
      {need.day === null ? (
        <span />
      ) : (
        <small className={s['day']}>
          <time dateTime={need.day}>{w.by({ date: f.date(need.day) })}</time>
          <span className="quiet">{f.left(need.day)}</span>
        </small>
      )}
      <ButtonLink
        small
        to={need.to}
        kind={first ? 'fill' : 'line'}
        label={`${w.go[need.code]}${colon}${say(need.cycle.name)}`}
      >
        {w.go[need.code]}
      </ButtonLink>
    </li>
  );
}
