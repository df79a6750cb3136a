import { progress } from '#lib/contract/progress.ts';
import type { BlockCode } from '#lib/domain/lifecycle/blocked.ts';
import { evaluationMachine } from '#lib/domain/lifecycle/evaluation.ts';
import { mayMove } from '#lib/domain/lifecycle/transition.ts';
import { useWords } from '../../../i18n/words.ts';
import { paths } from '../../../paths.ts';
import { Button, ButtonLink } from '../../../ui/Button.tsx';
import type { Column } from '../../../ui/DataTable.tsx';
import { StateMark } from '../../../ui/StateMark.tsx';
import { useFormat } from '../../../ui/use-format.ts';
import { EvaluationMark } from '../shared/EvaluationMark.tsx';
import { NudgeButton } from '../shared/NudgeButton.tsx';
import { useCycle } from '../shared/use-cycle.ts';
import { useUnitNames } from '../shared/use-unit-names.ts';
import s from './columns.module.css';
import type { Evaluation } from './ReopenDialog.tsx';
import type { MissingRow, Show } from './rows.ts';

interface Ground {
  cycle: string;
  show: Show;
  takes: boolean;
  reopen: (evaluation: Evaluation) => void;
  reassign: (evaluation: Evaluation) => void;
}

type At = (cycle: string, employee: MissingRow['employee']) => string;
const atPerson: At = (_, { id, unit, team }) => paths.person({ id, unit: team ?? unit });

/** Where each is mended. */
const mendedAt: Readonly<Record<BlockCode, At>> = {
  'no-supervisor': atPerson,
  'supervisor-left': atPerson,
  'no-figures': paths.reviewed,
  'too-few-peers': (cycle, { unit, team }) =>
    `${paths.cycle(cycle, 'participants')}?unit=${encodeURIComponent(team ?? unit)}`,
};

/** By evaluation what is missing and what can be done; or by person what keeps them, and what helps. */
export function useMissingColumns({ cycle, show, takes, reopen, reassign }: Ground): Column<MissingRow>[] {
  const { progress: w } = useWords('hr');
  const { blocked, kinds } = useWords('progress');
  const units = useUnitNames();
  // Figures are corrected in the review: before it there is nowhere to go.
  const shut = useCycle().data?.state === 'review';
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
        cell: ({ why }) => why.map((code) => <div key={code}>{blocked.help[code]}</div>),
      },
      {
        key: 'go',
        title: <span className="heard">{w.help}</span>,
        width: 120,
        cell: ({ employee, evaluation, why: [code] }) =>
          takes && evaluation !== undefined && mayMove(evaluationMachine, 'reassign', evaluation.state) ? (
            <ReassignButton employee={employee} evaluation={evaluation} reassign={reassign} />
          ) : code === undefined || (code === 'no-figures' && !shut) ? null : (
            <ButtonLink small to={mendedAt[code](cycle, employee)} label={`${blocked.go[code]} ${employee.name}`}>
              {blocked.go[code]}
            </ButtonLink>
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
