import { useState } from 'react';
import type { cycles } from '#lib/contract/cycles.ts';
import type { ReplyOf } from '#lib/contract/endpoint.ts';
import { evaluationMachine } from '#lib/domain/lifecycle/evaluation.ts';
import { mayMove } from '#lib/domain/lifecycle/transition.ts';
import { raterKinds } from '#lib/domain/policy/policy.ts';
import { useWords } from '../../../i18n/words.ts';
import { Button } from '../../../ui/Button.tsx';
import { type Column, DataTable } from '../../../ui/DataTable.tsx';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { SheetPart } from '../../../ui/Sheet.tsx';
import { useFormat } from '../../../ui/use-format.ts';
import { EvaluationMark } from '../shared/EvaluationMark.tsx';
import { Filters, isMeant, PersonSearch, UnitFilter } from '../shared/Filters.tsx';
import { SelectField } from '../shared/SelectField.tsx';
import { useUnitNames } from '../shared/use-unit-names.ts';
import type { Evaluation } from './ReopenDialog.tsx';

type Missing = ReplyOf<typeof cycles.progress>['missing'][number];

interface Props {
  missing: readonly Missing[];
  units: readonly string[];
  /** Absent where the cycle takes nothing any more. */
  reopen: ((evaluation: Evaluation) => void) | undefined;
}

export function MissingTable({ missing, units, reopen }: Props) {
  const { progress: w, shared } = useWords('hr');
  const [unit, setUnit] = useState('');
  const [kind, setKind] = useState('');
  const [typed, setTyped] = useState('');
  const columns = useColumns(reopen);
  const shown = missing
    .filter((one) => (unit === '' || one.employee.unit === unit) && (kind === '' || one.kind === kind))
    .filter(({ employee, rater }) => isMeant(employee, typed) || isMeant(rater, typed))
    .toSorted((a, b) => a.dueAt.localeCompare(b.dueAt));
  const kinds = raterKinds.filter((one) => missing.some((evaluation) => evaluation.kind === one));
  return (
    <SheetPart
      title={w.missing}
      aside={<small>{shared.pieces({ count: missing.length })}</small>}
      actions={
        missing.length === 0 ? undefined : (
          <Filters>
            <UnitFilter units={units} value={unit} onChange={setUnit} />
            <SelectField
              label={w.kind}
              heard
              value={kind}
              onChange={setKind}
              options={[
                { value: '', label: w.allKinds },
                ...kinds.map((one) => ({ value: one, label: shared.kinds[one] })),
              ]}
            />
            <PersonSearch value={typed} onChange={setTyped} />
          </Filters>
        )
      }
      bare
    >
      <DataTable
        label={w.missing}
        rows={shown}
        rowKey={({ id }) => id}
        columns={columns}
        empty={
          missing.length === 0 ? (
            <EmptyState title={w.missingNone} lead={w.missingNoneLead} />
          ) : (
            <EmptyState title={shared.nothingFound} lead={shared.nothingFoundLead} />
          )
        }
      />
    </SheetPart>
  );
}

function useColumns(reopen: Props['reopen']): Column<Missing>[] {
  const { progress: w, shared } = useWords('hr');
  const units = useUnitNames();
  const f = useFormat();
  return [
    {
      key: 'person',
      title: w.person,
      cell: ({ employee }) => (
        <>
          <b>{employee.name}</b> <small className="quiet">{units.of(employee.unit)}</small>
        </>
      ),
      phone: 'title',
    },
    { key: 'kind', title: w.kind, cell: ({ kind }) => shared.kinds[kind] },
    {
      key: 'rater',
      title: w.rater,
      cell: ({ rater }) => rater.name,
      sort: (a, b) => a.rater.name.localeCompare(b.rater.name, 'zh-CN'),
    },
    {
      key: 'state',
      title: w.state,
      cell: ({ state, late }) => <EvaluationMark state={state} late={late} />,
      phone: 'title',
    },
    {
      key: 'due',
      title: w.due,
      // What is no longer taken has no time left.
      cell: ({ dueAt, state }) =>
        state === 'lapsed' ? f.date(dueAt) : w.dueOn({ date: f.date(dueAt), left: f.left(dueAt) }),
      sort: (a, b) => a.dueAt.localeCompare(b.dueAt),
    },
    ...(reopen === undefined ? [] : [reopenColumn(w, shared.kinds, reopen)]),
  ];
}

function reopenColumn(
  w: ReturnType<typeof useWords<'hr'>>['progress'],
  kinds: ReturnType<typeof useWords<'hr'>>['shared']['kinds'],
  reopen: (evaluation: Evaluation) => void,
): Column<Missing> {
  return {
    key: 'reopen',
    title: <span className="heard">{w.reopen}</span>,
    width: 96,
    cell: (row) =>
      // One that is still being taken needs no reopening.
      row.state !== 'requested' && mayMove(evaluationMachine, 'reopen', row.state) ? (
        <Button
          small
          label={w.reopenOf({ kind: kinds[row.kind], name: row.employee.name, rater: row.rater.name })}
          onClick={() => reopen(row)}
        >
          {w.reopen}
        </Button>
      ) : null,
  };
}
