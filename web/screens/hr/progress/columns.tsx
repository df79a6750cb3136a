import { progress } from '#lib/contract/progress.ts';
import { evaluationMachine } from '#lib/domain/lifecycle/evaluation.ts';
import { mayMove } from '#lib/domain/lifecycle/transition.ts';
import { useWords } from '../../../i18n/words.ts';
import { Button, ButtonLink } from '../../../ui/Button.tsx';
import type { Column } from '../../../ui/DataTable.tsx';
import { StateMark } from '../../../ui/StateMark.tsx';
import { useFormat } from '../../../ui/use-format.ts';
import { EvaluationMark } from '../shared/EvaluationMark.tsx';
import { NudgeButton } from '../../../ui/progress/NudgeButton.tsx';
import { useUnitNames } from '../shared/use-unit-names.ts';
import s from './columns.module.css';
import type { Evaluation } from './ReopenDialog.tsx';
import type { MissingRow, Show } from './rows.ts';
import { useMending } from './use-mending.ts';

interface Ground {
  cycle: string;
  show: Show;
  takes: boolean;
  reopen: (evaluation: Evaluation) => void;
  reassign: (evaluation: Evaluation) => void;
}

/** By evaluation what is missing and what can be done; or by person what keeps them, and what helps. */
export function useMissingColumns({ cycle, show, takes, reopen, reassign }: Ground): Column<MissingRow>[] {
  const { progress: w } = useWords('hr');
  const { blocked, kinds } = useWords('progress');
  const units = useUnitNames();
  const mending = useMending();
  const f = useFormat();
  const person: Column<MissingRow> = {
    key: 'person',
    title: w.person,
    cell: ({ employee }) => (
      <>
        <b>{employee.name}</b> <small className="quiet">{units.of(employee.team ?? employee.unit)}</small>
      </>
    ),
    sort: (a, b) => a.employee.name.localeCompare(b.employee.name, 'zh-CN'),
    phone: 'title',
  };
  if (show === 'blocked')
    return [
      person,
      {
        key: 'why',
        title: w.why,
        cell: ({ why }) =>
          why.map((code) => (
            <div key={code}>
              <StateMark state={code === 'too-few-peers' ? 'warn' : 'blocked'}>{blocked.codes[code]}</StateMark>
            </div>
          )),
      },
      {
        key: 'help',
        title: w.help,
        cell: ({ why }) => [...new Set(why.map(mending.helpOf))].map((help) => <div key={help}>{help}</div>),
      },
      {
        key: 'go',
        title: <span className="heard">{w.help}</span>,
        width: 120,
        cell: ({ employee, evaluation, why: [code] }) =>
          takes && evaluation !== undefined && mayMove(evaluationMachine, 'reassign', evaluation.state) ? (
            <ReassignButton employee={employee} evaluation={evaluation} reassign={reassign} />
          ) : (
            code !== undefined && <Way {...{ employee, ...mending.wayFrom(code, employee) }} />
          ),
      },
    ];
  return [
    person,
    {
      key: 'kind',
      title: w.kind,
      cell: ({ evaluation }) => (evaluation === undefined ? null : kinds[evaluation.kind]),
    },
    {
      key: 'rater',
      title: w.rater,
      cell: ({ evaluation }) => evaluation?.rater.name,
      sort: (a, b) => (a.evaluation?.rater.name ?? '').localeCompare(b.evaluation?.rater.name ?? '', 'zh-CN'),
    },
    {
      key: 'state',
      title: w.state,
      cell: ({ evaluation }) =>
        evaluation === undefined ? null : <EvaluationMark state={evaluation.state} late={evaluation.late} />,
      phone: 'title',
    },
    {
      key: 'due',
      title: w.due,
      // What is no longer taken has no time left.
      cell: ({ evaluation }) =>
        evaluation === undefined
          ? null
          : evaluation.state === 'lapsed'
            ? f.date(evaluation.dueAt)
            : w.dueOn({ date: f.date(evaluation.dueAt), left: f.left(evaluation.dueAt) }),
      sort: (a, b) => (a.evaluation?.dueAt ?? '').localeCompare(b.evaluation?.dueAt ?? ''),
    },
    ...(takes
      ? [
          {
            key: 'act',
            title: <span className="heard">{w.help}</span>,
            width: 216,
            cell: (row: MissingRow) => <Act cycle={cycle} row={row} reopen={reopen} reassign={reassign} />,
          },
        ]
      : []),
  ];
}

interface Leading {
  employee: MissingRow['employee'];
  to?: string;
  label?: string;
}

/** The way to where it is mended, if there is one yet. */
const Way = ({ employee, to, label }: Leading) =>
  to === undefined || label === undefined ? null : (
    <ButtonLink small to={to} label={`${label} ${employee.name}`}>
      {label}
    </ButtonLink>
  );

interface Reassigning extends Pick<Ground, 'reassign'> {
  employee: MissingRow['employee'];
  evaluation: NonNullable<MissingRow['evaluation']>;
}

function ReassignButton({ employee, evaluation, reassign }: Reassigning) {
  const w = useWords('hr').progress.reassign;
  const { kinds } = useWords('progress');
  const label = w.of({ kind: kinds[evaluation.kind], name: employee.name });
  return (
    <Button small label={label} onClick={() => reassign({ ...evaluation, employee })}>
      {w.button}
    </Button>
  );
}

function Act({
  cycle,
  row: { employee, evaluation },
  reopen,
  reassign,
}: Pick<Ground, 'cycle' | 'reopen' | 'reassign'> & { row: MissingRow }) {
  const w = useWords('hr').progress;
  const { kinds, nudge } = useWords('progress');
  if (evaluation === undefined) return null;
  const { id, kind, state, late, rater, nudgedAt } = evaluation;
  const said = { kind: kinds[kind], name: employee.name, rater: rater.name };
  return (
    <span className={s['acts']}>
      {late ? (
        <NudgeButton
          cycle={cycle}
          evaluation={id}
          nudgedAt={nudgedAt}
          label={nudge.of(said)}
          renews={progress.missing}
        />
      ) : null}
      {/* One that is still being taken needs no reopening. */}
      {state !== 'requested' && mayMove(evaluationMachine, 'reopen', state) ? (
        <Button small label={w.reopenOf(said)} onClick={() => reopen({ ...evaluation, employee })}>
          {w.reopen}
        </Button>
      ) : null}
      {kind !== 'self' && mayMove(evaluationMachine, 'reassign', state) ? (
        <ReassignButton employee={employee} evaluation={evaluation} reassign={reassign} />
      ) : null}
    </span>
  );
}
