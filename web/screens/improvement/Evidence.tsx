import { useSay } from '../../i18n/use-say.ts';
import { useWords } from '../../i18n/words.ts';
import { paths } from '../../paths.ts';
import { Link } from '../../ui/Link.tsx';
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
        <ul className={s['documents']}>
          {one.evidence.map(({ kind, there, at, opens }) => (
            <li key={kind}>
              <Document one={one} kind={kind} opens={opens} />
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

type One = Case['evidence'][number];

/** The thing itself for whoever may see it; else that it is there. */
function Document({ one, kind, opens }: { one: Case } & Pick<One, 'kind' | 'opens'>) {
  const words = useWords('training').improvement.documents[kind];
  if (opens === null) return <span>{words}</span>;
  // Its part of this page is called like the document.
  if (opens === 'here') return <a href={`#${kind}`}>{words}</a>;
  return <Link to={pathTo[opens](one)}>{words}</Link>;
}

const pathTo: Readonly<Record<Exclude<NonNullable<One['opens']>, 'here'>, (one: Case) => string>> = {
  policy: ({ confirmed }) => paths.policy(confirmed?.policy ?? '', confirmed?.version),
  result: ({ cycle, employee }) => paths.publishedResult(cycle.id, employee.id),
  team: ({ cycle }) => paths.teamCycle(cycle.id),
  training: ({ employee }) => paths.trainingOf(employee.id),
};

const stateWord = (words: Readonly<Record<string, string>>, state: string) => words[state] ?? state;
