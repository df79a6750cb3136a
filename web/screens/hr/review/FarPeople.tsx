import type { Outlying } from '#lib/domain/fairness/outliers.ts';
import { useWords } from '../../../i18n/words.ts';
import { Button } from '../../../ui/Button.tsx';
import { useUnitNames } from '../shared/use-unit-names.ts';
import s from './FarPeople.module.css';
import type { Row } from './types.ts';

interface Props {
  rows: readonly Row[];
  far: ReadonlyMap<string, Outlying>;
  onOpen: (employee: string) => void;
}

/** Whose score lies far from the others of their unit, and by which rule; nothing where nobody's does. */
export function FarPeople({ rows, far, onOpen }: Props) {
  const w = useWords('hr').review;
  const units = useUnitNames();
  const people = rows.filter(({ employee }) => far.has(employee.id));
  if (people.length === 0) return null;
  return (
    <section className={s['far']} aria-label={w.farHead({ count: people.length })}>
      <h3>
        <span aria-hidden="true">◆ </span>
        {w.farHead({ count: people.length })}
      </h3>
      <p className="quiet">
        <small>{w.farLead}</small>
      </p>
      <ul>
        {people.map(({ employee: { id, name, unit }, score }) => (
          <li key={id}>
            <Button small kind="quiet" onClick={() => onOpen(id)}>
              {w.farOne({ name, score: score ?? '', unit: units.of(unit) })}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
