import { useWords } from '../../../i18n/words.ts';
import s from './Legend.module.css';
import grid from './MonthGrid.module.css';

const kinds = ['off', 'on', 'weekend', 'work'] as const;

/** What the marks of a day mean. */
export function Legend() {
  const w = useWords('hr').calendar;
  return (
    <ul className={s['legend']}>
      {kinds.map((kind) => (
        <li key={kind}>
          <span className={`${grid['day']} ${grid[kind]}`} aria-hidden="true">
            <small>{kind === 'off' || kind === 'on' ? w.marks[kind] : ''}</small>
          </span>
          {w.legend[kind]}
        </li>
      ))}
    </ul>
  );
}
