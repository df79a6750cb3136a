import type { ReactNode } from 'react';
import { useSay } from '../../../i18n/use-say.ts';
import { useWords } from '../../../i18n/words.ts';
import { paths } from '../../../paths.ts';
import { ButtonLink } from '../../../ui/Button.tsx';
import { type Column, DataTable } from '../../../ui/DataTable.tsx';
import { Link } from '../../../ui/Link.tsx';
import { type State, StateMark } from '../../../ui/StateMark.tsx';
import { useFormat } from '../../../ui/use-format.ts';
import s from './Team.module.css';
import { NudgeSelf } from './NudgeSelf.tsx';
import { ProposeTraining } from './ProposeTraining.tsx';
import type { TeamCycle, TeamRow } from './TeamOf.tsx';

type Dot = Pick<NonNullable<TeamRow['self']>, 'state' | 'dueAt'>;

const shapes: Record<Dot['state'], State> = {
  requested: 'none',
  draft: 'draft',
  submitted: 'done',
  declined: 'blocked',
  lapsed: 'blocked',
  voided: 'blocked',
};

/** One row per person: each kind's state as a shape with its word, what is due, and the button. */
export function TeamTable({ cycle, rows, more }: { cycle: TeamCycle; rows: readonly TeamRow[]; more: boolean }) {
  const w = useWords('supervisor').team;
  const say = useSay();
  const columns = columnsOf(cycle, rows, { w, say });
  return <DataTable label={w.list} rows={rows} columns={columns} rowKey={({ employee }) => employee.id} more={more} />;
}

interface Speech {
  w: ReturnType<typeof useWords<'supervisor'>>['team'];
  say: ReturnType<typeof useSay>;
}

/** What is shown depends on how far the cycle is: nothing to rate before it opens, results once they are published. */
function columnsOf(cycle: TeamCycle, rows: readonly TeamRow[], { w, say }: Speech): Column<TeamRow>[] {
  const announced = cycle.state === 'announced';
  const results = rows.some(({ result }) => result !== null);
  const columns: Column<TeamRow>[] = [
    {
      key: 'person',
      title: w.person,
      phone: 'title',
      cell: ({ employee }) => <Who person={employee} post={say(employee.post)} />,
    },
    {
      key: 'confirmed',
      title: w.confirmed,
      phone: 'half',
      cell: ({ confirmed, confirmedEarlier }) => (
        <StateMark state={confirmed ? 'done' : confirmedEarlier ? 'warn' : 'none'}>
          {confirmed ? w.confirmedYes : confirmedEarlier ? w.confirmedEarlier : w.confirmedNo}
        </StateMark>
      ),
    },
  ];
  if (announced && rows.some(({ goals }) => goals !== null))
    columns.push({ key: 'goals', title: w.goals, cell: ({ goals }) => <Goals goals={goals} /> });
  if (!announced)
    columns.push(
      {
        key: 'self',
        title: w.self,
        phone: 'half',
        cell: ({ employee, self }) =>
          self === null ? (
            '—'
          ) : (
            <span className={s['own']}>
              <Mark dot={self} />
              {cycle.state === 'open' && isOpen(self) ? (
                <NudgeSelf cycle={cycle.id} self={self} name={employee.name} />
              ) : null}
            </span>
          ),
      },
      { key: 'customers', title: w.customers, phone: 'half', cell: ({ customers }) => <Customers count={customers} /> },
      { key: 'mine', title: w.mine, phone: 'half', cell: ({ supervisor }) => <Mine mine={supervisor} /> },
    );
  if (results)
    columns.push({
      key: 'result',
      title: w.result,
      cell: ({ employee, result }) => <Outcome person={employee} result={result} />,
    });
  else if (!announced)
    columns.push({
      key: 'due',
      title: w.due,
      cell: ({ supervisor }) => (supervisor === null ? '—' : <Due mine={supervisor} />),
    });
  columns.push({
    key: 'action',
    title: <span className="heard">{w.action}</span>,
    phone: 'title',
    cell: (row) => (
      <span className={s['acts']}>
        {announced ? <ToGoals cycle={cycle.id} row={row} /> : <Act cycle={cycle.id} row={row} />}
        <ProposeTraining person={row.employee} />
      </span>
    ),
  });
  return columns;
}

/** Whose turn it is with somebody's goals. */
const goalsOf = ({ state, by }: NonNullable<TeamRow['goals']>) =>
  state === 'proposed' ? (by === 'employee' ? 'toAgree' : 'waits') : state;

const goalMarks = { draft: 'none', toAgree: 'warn', waits: 'draft', agreed: 'done' } as const satisfies Record<
  string,
  State
>;

function Goals({ goals }: { goals: TeamRow['goals'] }) {
  const w = useWords('supervisor').team.goalStates;
  if (goals === null) return '—';
  const state = goalsOf(goals);
  return <StateMark state={goalMarks[state]}>{w[state]}</StateMark>;
}

function ToGoals({ cycle, row: { employee, goals } }: { cycle: string; row: TeamRow }) {
  const w = useWords('supervisor').team;
  if (goals === null) return null;
  return (
    <ButtonLink
      small
      kind={goalsOf(goals) === 'toAgree' ? 'fill' : 'line'}
      to={paths.teamGoals(cycle, employee.unit, employee.id)}
      label={w.doFor({ action: w.seeGoals, name: employee.name })}
    >
      {w.seeGoals}
    </ButtonLink>
  );
}

const Who = ({ person, post }: { person: TeamRow['employee']; post: string }) => (
  <span className={s['who']}>
    <i aria-hidden="true">{Array.from(person.name)[0]}</i>
    <b>{person.name}</b>
    <small className="quiet">
      {person.id} · {post}
    </small>
  </span>
);

const isOpen = ({ state }: Dot) => state === 'requested' || state === 'draft';

/** What is left is said only while there is something to do. */
function Due({ mine }: { mine: Dot }) {
  const f = useFormat();
  return (
    <span className={s['due']}>
      <time dateTime={mine.dueAt} className={isOpen(mine) ? undefined : 'quiet'}>
        {f.date(mine.dueAt)}
      </time>
      {isOpen(mine) ? <small className="quiet">{f.left(mine.dueAt)}</small> : null}
    </span>
  );
}

function Mark({ dot, children }: { dot: Dot; children?: ReactNode }) {
  const w = useWords('supervisor').team;
  const f = useFormat();
  const state = w.states[dot.state];
  if (isOpen(dot) && f.daysUntil(dot.dueAt) < 0) return <StateMark state="late">{w.late({ state })}</StateMark>;
  return (
    <StateMark state={shapes[dot.state]}>
      {state} {children}
    </StateMark>
  );
}

function Customers({ count }: { count: number }) {
  const w = useWords('supervisor').team;
  return <StateMark state={count === 0 ? 'none' : 'done'}>{count === 0 ? w.notYet : w.answers({ count })}</StateMark>;
}

function Mine({ mine }: { mine: TeamRow['supervisor'] }) {
  const w = useWords('supervisor').team;
  if (mine === null) return <span className="quiet">{w.notMine}</span>;
  return <Mark dot={mine}>{mine.state === 'draft' ? w.progress({ rated: mine.rated, of: mine.of }) : null}</Mark>;
}

function Outcome({ person, result }: { person: TeamRow['employee']; result: TeamRow['result'] }) {
  const w = useWords('supervisor').team;
  if (result?.score == null) return <span className="quiet">{w.noScore}</span>;
  return (
    <>
      <b>{w.gradeOf({ score: result.score, grade: result.grade ?? '' })}</b>{' '}
      <Link to={paths.trainingOf(person.id)} label={w.doFor({ action: w.training, name: person.name })}>
        {w.training}
      </Link>
    </>
  );
}

function Act({ cycle, row: { employee, supervisor } }: { cycle: string; row: TeamRow }) {
  const w = useWords('supervisor').team;
  if (supervisor === null) return null;
  const action = supervisor.state === 'draft' ? w.goOn : supervisor.state === 'requested' ? w.score : w.look;
  return (
    <ButtonLink small to={paths.evaluation(cycle, supervisor.id)} label={w.doFor({ action, name: employee.name })}>
      {action}
    </ButtonLink>
  );
}
