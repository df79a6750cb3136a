import type { LocalPerson, LocalRole } from '../../api/local-people.ts';
import { useSay } from '../../i18n/use-say.ts';
import { useWords } from '../../i18n/words.ts';
import { Button } from '../../ui/Button.tsx';
import s from './SignIn.module.css';

interface Props {
  people: readonly LocalPerson[];
  enter: (person: LocalPerson) => void;
  /** Id of the person one is about to become. */
  busy: string | undefined;
}

const order: readonly LocalRole[] = ['employee', 'peer', 'supervisor', 'customer', 'hr', 'director', 'auditor'];

/** Everybody one can be, by role, with one line what to try as each. */
export function People({ people, enter, busy }: Props) {
  const w = useWords('signin');
  const say = useSay();
  const sorted = people.toSorted((a, b) => order.indexOf(a.role) - order.indexOf(b.role));
  return (
    <ul className={s['sheet']}>
      {sorted.map((person, place) => (
        <li key={person.id}>
          <span className={s['role']}>{sorted[place - 1]?.role === person.role ? '' : w.roles[person.role]}</span>
          <div className={s['who']}>
            <h3>
              {person.name}
              <small>
                {say(person.unit)} · {say(person.post)}
              </small>
            </h3>
            <p className="quiet">{say(person.tryThis)}</p>
          </div>
          {person.link === undefined ? (
            <Button
              kind={place === 0 ? 'fill' : 'line'}
              busy={busy === person.id}
              label={w.enterAs({ name: person.name })}
              onClick={() => enter(person)}
            >
              {w.enter}
            </Button>
          ) : (
            <a className={s['survey']} href={person.link}>
              {w.openSurvey}
            </a>
          )}
        </li>
      ))}
    </ul>
  );
}
