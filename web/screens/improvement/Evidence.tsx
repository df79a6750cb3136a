import { useSay } from '../../i18n/use-say.ts';
import { useWords } from '../../i18n/words.ts';
import { SheetPart } from '../../ui/Sheet.tsx';
import { StateMark } from '../../ui/StateMark.tsx';
import { useFormat } from '../../ui/use-format.ts';
import s from './Improvement.module.css';
import type { Case } from './types.ts';

/** Which documents exist. It decides nothing; whoever decides anything sees here what is missing. */
export function Evidence({ one }: { one: Case }) {
  const all = useWords('training');
  const w = all.improvement;
  const say = useSay();
  const f = useFormat();
  return (
    <>
      <SheetPart title={w.evidence}>
        <p className="quiet">{w.evidenceLead}</p>
        <ul className={s['list']}>
          {one.evidence.map(({ kind, there, at }) => (
            <li key={kind}>
              <span>{w.documents[kind]}</span>
              <StateMark state={there ? 'done' : 'none'}>
                {at === null ? w.missing : w.there({ at: f.date(at, { year: true }) })}
              </StateMark>
            </li>
          ))}
        </ul>
      </SheetPart>
      {one.trainings.length === 0 ? null : (
        <SheetPart title={w.trainings}>
          <ul className={s['list']}>
            {one.trainings.map(({ name, date, state }) => (
              <li key={`${date} ${name.zh}`}>
                <span>{say(name)}</span>
                <span className="quiet">
                  {f.date(date, { year: true })} · {stateWord(all.states, state)}
                </span>
              </li>
            ))}
          </ul>
        </SheetPart>
      )}
    </>
  );
}

const stateWord = (words: Readonly<Record<string, string>>, state: string) => words[state] ?? state;
