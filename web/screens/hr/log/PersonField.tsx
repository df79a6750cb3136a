import { useId, useState } from 'react';
import { useWords } from '../../../i18n/words.ts';
import { FieldError } from '../../../ui/FieldError.tsx';
import { knownPeople } from './known-people.ts';
import s from './LogFilters.module.css';

interface Props {
  label: string;
  /** A number. */
  value: string | undefined;
  onChange: (person: string | undefined) => void;
}

/** Somebody by number, or by name where the log has named them already. Taken when one leaves the field or presses Enter. */
export function PersonField({ label, value, onChange }: Props) {
  const w = useWords('hr').log;
  const id = useId();
  const [unknown, setUnknown] = useState<string>();
  const people = knownPeople();
  const said = (person: { id: string; name: string }) => `${person.name} ${person.id}`;
  const chosen = people.find((person) => person.id === value);
  const take = (typed: string) => {
    const wanted = typed.trim();
    const match = people.find((person) => [person.id, person.name, said(person)].includes(wanted));
    const person = match?.id ?? wanted;
    // A number has no Chinese letters and no spaces; a name that no entry has named cannot be looked up.
    const isNumber = match !== undefined || /^[\w.-]*$/.test(wanted);
    setUnknown(isNumber ? undefined : wanted);
    if (isNumber && person !== (value ?? '')) onChange(person === '' ? undefined : person);
  };
  return (
    <form
      className={s['person']}
      onSubmit={(event) => {
        event.preventDefault();
        const typed = new FormData(event.currentTarget).get('person');
        take(typeof typed === 'string' ? typed : '');
      }}
    >
      <label htmlFor={id}>{label}</label>
      <input
        key={`${value} ${chosen?.name}`}
        id={id}
        name="person"
        type="search"
        list={`${id}-l`}
        autoComplete="off"
        placeholder={w.person}
        defaultValue={chosen === undefined ? value : said(chosen)}
        aria-invalid={unknown !== undefined}
        aria-describedby={unknown === undefined ? undefined : `${id}-e`}
        onBlur={(event) => take(event.target.value)}
      />
      <datalist id={`${id}-l`}>
        {people.map((person) => (
          <option key={person.id} value={said(person)}>
            {said(person)}
          </option>
        ))}
      </datalist>
      {unknown === undefined ? null : <FieldError id={`${id}-e`}>{w.personUnknown({ name: unknown })}</FieldError>}
    </form>
  );
}
