import type { LocalPerson, LocalRole } from '../../api/local-people.ts';
import { useWords } from '../../i18n/words.ts';
import s from './SignIn.module.css';

/** The main job, and who does each step of it. */
const steps = [
  { name: 'self', who: ['employee'] },
  { name: 'others', who: ['peer', 'customer'] },
  { name: 'supervisor', who: ['supervisor'] },
  { name: 'review', who: ['hr'] },
  { name: 'bonus', who: ['hr', 'director'] },
  { name: 'result', who: ['employee'] },
] as const satisfies readonly { name: string; who: readonly LocalRole[] }[];

/** Six steps, each with the people who take it: one can follow them in order or not at all. */
export function Steps({ people, enter }: { people: readonly LocalPerson[]; enter: (person: LocalPerson) => void }) {
  const w = useWords('signin');
  const doers = (roles: readonly LocalRole[]) =>
    roles.flatMap((role) => people.find((person) => person.role === role) ?? []);
  return (
    <ol className={s['list']}>
      {steps.map((step) => (
        <li key={step.name}>
          <h3>{w.steps[step.name].title}</h3>
          <p className="quiet">{w.steps[step.name].text}</p>
          <p className={s['doers']}>
            {doers(step.who).map((person) =>
              person.link === undefined ? (
                <button key={person.id} type="button" onClick={() => enter(person)}>
                  {w.enterAs({ name: person.name })}
                </button>
              ) : (
                <a key={person.id} href={person.link}>
                  {w.openSurvey}
                </a>
              ),
            )}
          </p>
        </li>
      ))}
    </ol>
  );
}
