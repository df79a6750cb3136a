import { useEffect, useState } from 'react';
import { people } from '#lib/contract/people.ts';
import type { Text } from '#lib/contract/text.ts';
import { now } from '../../../api/config.ts';
import { useMe } from '../../../api/use-me.ts';
import { useSay } from '../../../i18n/use-say.ts';
import { useWords } from '../../../i18n/words.ts';
import { dayOf } from '../../../ui/format.ts';
import { TextField } from '../../../ui/TextField.tsx';
import { SelectField } from '../../../ui/SelectField.tsx';
import { usePages } from '../../../api/use-pages.ts';
import s from './Roles.module.css';

interface Props {
  value: string | undefined;
  onChange: (person: string | undefined) => void;
  units: readonly { id: string; name: Text }[];
}

/** As many as are taken in at a glance; typing finds the others. */
const most = 6;

/** Finds somebody of the organisation: the unit, then name or number. Nobody finds themselves or who has left. */
export function PersonPicker({ value, onChange, units }: Props) {
  const { roles, shared } = useWords('hr');
  const w = roles.form;
  const say = useSay();
  const me = useMe().data?.person;
  const [unit, setUnit] = useState(me?.unit ?? units[0]?.id ?? '');
  const [typed, setTyped] = useState('');
  const read = usePages(people, { query: { unit }, when: unit !== '' });
  const { more, busy } = read;
  useEffect(() => {
    // Whoever is searched for must be among those who were read.
    if (!busy) more?.();
  }, [more, busy]);
  const today = dayOf(now());
  const sought = typed.trim().toLowerCase();
  const found = (read.data ?? []).filter(
    ({ id, name, left }) =>
      id !== me?.id &&
      (left === null || left >= today) &&
      (sought === '' || name.toLowerCase().includes(sought) || id.toLowerCase().includes(sought)),
  );
  const listed = found.slice(0, most);
  /** Who was chosen may no longer be among those listed. */
  const choose = (next: string, what: (text: string) => void) => {
    what(next);
    onChange(undefined);
  };
  return (
    <fieldset className={s['picker']}>
      <legend>{w.person}</legend>
      <SelectField
        label={w.from}
        value={unit}
        onChange={(next) => choose(next, setUnit)}
        options={units.map(({ id, name }) => ({ value: id, label: say(name) }))}
      />
      <TextField label={shared.search} type="search" value={typed} onChange={(next) => choose(next, setTyped)} />
      <div className={s['found']} aria-live="polite">
        {read.loading ? <p className="quiet">{w.loading}</p> : null}
        {!read.loading && found.length === 0 ? <p className="quiet">{shared.nothingFound}</p> : null}
        {listed.map(({ id, name, post }) => (
          <label key={id}>
            <input type="radio" name="person" checked={id === value} onChange={() => onChange(id)} />
            {name}
            <small className="quiet">
              {id} · {say(post)}
            </small>
          </label>
        ))}
        {found.length > listed.length ? (
          <small className="quiet">{w.some({ shown: listed.length, all: found.length })}</small>
        ) : null}
      </div>
    </fieldset>
  );
}
