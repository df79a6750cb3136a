import { useState } from 'react';
import { useWords } from '../../../i18n/words.ts';
import { Button } from '../../../ui/Button.tsx';
import { DataTable } from '../../../ui/DataTable.tsx';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { SheetPart } from '../../../ui/Sheet.tsx';
import { Filters, isMeant, PersonSearch, UnitFilter } from '../shared/Filters.tsx';
import { participantColumns } from './columns.tsx';
import type { ParticipantRow } from './row.ts';
import { SurveyLinks } from './SurveyLinks.tsx';
import { useFormat } from '../../../ui/use-format.ts';
import { useSay } from '../../../i18n/use-say.ts';
import { useUnitNames } from '../shared/use-unit-names.ts';

interface Props {
  rows: readonly ParticipantRow[];
  planned: boolean;
  /** Of the policy that counts now. */
  version: number | undefined;
  units: readonly string[];
  teams: Readonly<Record<string, readonly string[]>> | undefined;
  /** Empty: all of them. */
  unit: string;
  onUnit: (unit: string) => void;
  typed: string;
  onType: (typed: string) => void;
  onSort: () => void;
  /** Evaluations are open: customers can be asked. */
  collecting: boolean;
  /** Not everybody has been read yet. */
  more: boolean;
  /** Takes somebody out, while that can be done. */
  onRemove: ((row: ParticipantRow) => void) | undefined;
}

export function ParticipantTable(props: Props) {
  const { rows, planned, version, units, teams, unit, onUnit, typed, onType, onSort, collecting, more, onRemove } =
    props;
  const w = useWords('hr');
  const names = useUnitNames();
  const say = useSay();
  const f = useFormat();
  const [asking, setAsking] = useState<ParticipantRow>();
  const shown = rows.filter(({ employee }) => isMeant(employee, typed));
  const confirmed = rows.filter(
    ({ confirmedVersion }) => confirmedVersion !== null && confirmedVersion === version,
  ).length;
  const acts =
    collecting || onRemove
      ? (row: ParticipantRow) => (
          <>
            {collecting ? (
              <Button small label={w.participants.linksOf({ name: row.employee.name })} onClick={() => setAsking(row)}>
                {w.participants.links}
              </Button>
            ) : null}
            {onRemove === undefined ? null : (
              <Button
                small
                kind="quiet"
                label={w.participants.byHand.removeOf({ name: row.employee.name })}
                onClick={() => onRemove(row)}
              >
                {w.participants.byHand.remove}
              </Button>
            )}
          </>
        )
      : undefined;
  return (
    <SheetPart
      title={w.participants.label}
      aside={<small>{w.participants.count({ count: rows.length, confirmed, planned, more })}</small>}
      actions={
        <Filters>
          <UnitFilter units={units} teams={teams} value={unit} onChange={onUnit} />
          <PersonSearch value={typed} onChange={onType} />
        </Filters>
      }
      bare
    >
      <DataTable
        label={w.participants.label}
        rows={shown}
        rowKey={({ employee }) => employee.id}
        more={more}
        onSort={onSort}
        columns={participantColumns({ w, unitName: names.of, say, f, planned, version, acts })}
        empty={
          rows.length === 0 ? (
            <EmptyState title={w.participants.empty} lead={w.participants.emptyLead} />
          ) : (
            <EmptyState
              title={more ? w.people.searching({ count: rows.length }) : w.shared.nothingFound}
              lead={w.shared.nothingFoundLead}
            />
          )
        }
      />
      {asking === undefined ? null : <SurveyLinks row={asking} onClose={() => setAsking(undefined)} />}
    </SheetPart>
  );
}
