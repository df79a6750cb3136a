import { useWords } from '../../../i18n/words.ts';
import { StateMark } from '../../../ui/StateMark.tsx';
import { useUnitNames } from '../shared/use-unit-names.ts';
import s from './BonusTable.module.css';
import type { Unit } from './types.ts';

/** What directors returned, with their reasons, above everything else. */
export function Returned({ units }: { units: readonly Unit[] }) {
  const w = useWords('hr').bonus;
  const names = useUnitNames();
  const returned = units.flatMap(({ unit, state, decided }) =>
    state === 'returned' && decided !== null ? [{ unit, decided }] : [],
  );
  if (returned.length === 0) return null;
  return (
    <ul className={s['returned']}>
      {returned.map(({ unit, decided }) => (
        <li key={unit}>
          <StateMark state="warn">{names.of(unit)}</StateMark>
          <p>
            {w.returned({ by: decided.by, reason: decided.reason ?? '' })}
            <small className="quiet"> {w.returnedWhat}</small>
          </p>
        </li>
      ))}
    </ul>
  );
}
