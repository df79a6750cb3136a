import type { ReactNode } from 'react';
import { useWords } from '../../../i18n/words.ts';
import s from './Filters.module.css';
import { SelectField } from '../../../ui/SelectField.tsx';
import { useUnitNames } from './use-unit-names.ts';

/** What narrows a list down, in one row over it. */
export const Filters = ({ children }: { children: ReactNode }) => <div className={s['filters']}>{children}</div>;

interface UnitProps {
  units: readonly string[];
  /** Whose people some of them take along: each can be looked at alone. */
  teams?: Readonly<Record<string, readonly string[]>> | undefined;
  /** Empty: all of them. */
  value: string;
  onChange: (unit: string) => void;
}

export function UnitFilter({ units, teams, value, onChange }: UnitProps) {
  const w = useWords('hr').shared;
  const name = useUnitNames();
  return (
    <SelectField
      label={w.unit}
      heard
      value={value}
      onChange={onChange}
      options={[
        { value: '', label: w.allUnits },
        ...units.flatMap((unit) => [
          { value: unit, label: name.of(unit) },
          ...(teams?.[unit] ?? []).flatMap((team) =>
            team === unit ? [] : [{ value: team, label: `\u3000${name.of(team)}` }],
          ),
        ]),
      ]}
    />
  );
}

export function PersonSearch({ value, onChange }: { value: string; onChange: (value: string) => void }) {
  const w = useWords('hr').shared;
  return (
    <label className={s['search']}>
      <span className="heard">{w.search}</span>
      <input type="search" value={value} placeholder={w.search} onChange={(event) => onChange(event.target.value)} />
    </label>
  );
}

/** Whether somebody is meant by what was typed: by name or number. */
export const isMeant = (person: { id: string; name: string }, typed: string): boolean => {
  const wanted = typed.trim().toLowerCase();
  return person.name.toLowerCase().includes(wanted) || person.id.toLowerCase().includes(wanted);
};
