import { useWords } from '../../../i18n/words.ts';
import { paths } from '../../../paths.ts';
import { Link } from '../../../ui/Link.tsx';
import { Sheet, SheetPart } from '../../../ui/Sheet.tsx';
import { StateMark } from '../../../ui/StateMark.tsx';
import { useUnitNames } from '../shared/use-unit-names.ts';
import type { ParticipantRow } from './row.ts';
import s from './Problems.module.css';

interface Kind {
  code: string;
  blocks: boolean;
  people: ParticipantRow['employee'][];
}

/** What blocks goes first; one line for each kind of problem, with everybody it concerns. */
function kindsOf(rows: readonly ParticipantRow[]): Kind[] {
  const all = rows.flatMap(({ employee, problems }) => problems.map((problem) => ({ ...problem, employee })));
  return [...Map.groupBy(all, ({ code }) => code)]
    .map(([code, some]) => ({
      code,
      blocks: some.some(({ blocks }) => blocks),
      people: some.map(({ employee }) => employee),
    }))
    .toSorted((a, b) => Number(b.blocks) - Number(a.blocks));
}

export function Problems({ cycle, rows }: { cycle: string; rows: readonly ParticipantRow[] }) {
  const w = useWords('hr').participants.problems;
  const { shared, people: toPeople } = useWords('hr');
  const units = useUnitNames();
  const kinds = kindsOf(rows);
  const said: Readonly<Record<string, string | object>> = w;
  const todo: Readonly<Record<string, string>> = w.do;
  if (kinds.length === 0) return null;
  const count = kinds.reduce((sum, { people }) => sum + people.length, 0);
  return (
    <div className={s['problems']}>
      <Sheet>
        <SheetPart title={w.title({ count })} bare>
          <ul>
            {kinds.map(({ code, blocks, people }) => {
              const words = said[code];
              return (
                <li key={code} className={s['problem']}>
                  <StateMark state={blocks ? 'blocked' : 'warn'}>{blocks ? w.blocks : w.warns}</StateMark>
                  <p>
                    <b>{typeof words === 'string' ? words : w.other}</b>
                    {shared.colon}
                    {people.map(({ name, unit, team }) => `${name} (${units.of(team ?? unit)})`).join(shared.and)}
                  </p>
                  <p className="quiet">
                    {todo[code] ?? w.do.other}{' '}
                    {code === 'no-approver' ? (
                      <Link to={paths.cycle(cycle, 'bonus')}>{w.nameApprover}</Link>
                    ) : (
                      <Link to={paths.people(people[0]?.team ?? people[0]?.unit)}>{toPeople.title}</Link>
                    )}
                  </p>
                </li>
              );
            })}
          </ul>
        </SheetPart>
      </Sheet>
    </div>
  );
}
