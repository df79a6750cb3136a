import { useState } from 'react';
import { progress } from '#lib/contract/progress.ts';
import { type RaterKind, raterKinds } from '#lib/domain/policy/policy.ts';
import { useWords } from '../../../i18n/words.ts';
import { paths } from '../../../paths.ts';
import { ButtonLink } from '../../../ui/Button.tsx';
import { DataTable } from '../../../ui/DataTable.tsx';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { Loaded } from '../../../ui/Loaded.tsx';
import { SheetPart } from '../../../ui/Sheet.tsx';
import { TableSkeleton } from '../../../ui/Skeletons.tsx';
import { Filters, isMeant, PersonSearch, UnitFilter } from '../shared/Filters.tsx';
import { More } from '../shared/More.tsx';
import { NudgeAll } from '../../../ui/progress/NudgeAll.tsx';
import type { Board } from '../../../ui/progress/ProgressTable.tsx';
import { SelectField } from '../../../ui/SelectField.tsx';
import { useAddressValue } from '../../../ui/use-address-value.ts';
import { usePages } from '../../../api/use-pages.ts';
import { useMissingColumns } from './columns.tsx';
import type { Evaluation } from './ReopenDialog.tsx';
import { rowsOf, type Show, shows } from './rows.ts';

interface Props {
  cycle: string;
  board: Board;
  show: Show;
  onShow: (show: Show) => void;
  /** Something can still be handed in. */
  takes: boolean;
  reopen: (evaluation: Evaluation) => void;
  reassign: (evaluation: Evaluation) => void;
}

/** Whose evaluations are missing, or who is stuck and why: read on as one scrolls, and to the end where all are meant. */
export function MissingList({ cycle, board, show, onShow, takes, reopen, reassign }: Props) {
  const { progress: w, shared } = useWords('hr');
  const words = useWords('progress');
  const [unit, setUnit] = useAddressValue('unit');
  const [kind, setKind] = useState<RaterKind>();
  const [typed, setTyped] = useState('');
  const [all, setAll] = useState(false);
  const whole = all || show !== 'all' || kind !== undefined || typed.trim() !== '';
  const query = unit === undefined ? {} : { unit };
  const read = usePages(progress.missing, { params: { cycle }, query, whole });
  const more = read.more !== undefined;
  const units = board.units.filter((one) => unit === undefined || one.unit === unit);
  const late = units.reduce(
    (sum, one) => sum + (kind === undefined ? one.total.late : (one.kinds[kind]?.late ?? 0)),
    0,
  );
  const columns = useMissingColumns({ cycle, show, takes, reopen, reassign });
  return (
    <Loaded read={read} skeleton={<TableSkeleton />}>
      {(people) => {
        const lateOnes = people
          .flatMap(({ evaluations }) => evaluations)
          .filter((one) => one.late && (kind === undefined || one.kind === kind));
        const rows = rowsOf(people, board, show)
          .filter(({ evaluation }) => kind === undefined || evaluation === undefined || evaluation.kind === kind)
          .filter(
            ({ employee, evaluation }) =>
              isMeant(employee, typed) || (evaluation !== undefined && isMeant(evaluation.rater, typed)),
          );
        const none = people.length === 0 && !more;
        return (
          <SheetPart
            title={w.missing}
            aside={none ? undefined : <small>{w.missingOf({ people: people.length, more })}</small>}
            actions={
              <Filters>
                <SelectField
                  label={w.show}
                  heard
                  value={show}
                  onChange={(value) => onShow(shows.find((one) => one === value) ?? 'all')}
                  options={shows.map((value) => ({ value, label: w.shows[value] }))}
                />
                <UnitFilter
                  units={board.units.map((one) => one.unit)}
                  value={unit ?? ''}
                  onChange={(one) => setUnit(one === '' ? undefined : one, { replace: true })}
                />
                <SelectField
                  label={w.kind}
                  heard
                  value={kind ?? ''}
                  onChange={(value) => setKind(raterKinds.find((one) => one === value))}
                  options={[
                    { value: '', label: w.allKinds },
                    ...raterKinds
                      .filter((one) => board.units.some(({ kinds }) => kinds[one] !== undefined))
                      .map((one) => ({ value: one, label: words.kinds[one] })),
                  ]}
                />
                <PersonSearch value={typed} onChange={setTyped} />
                {takes && !none ? (
                  <ButtonLink small to={paths.personalLinks(cycle)}>
                    {w.personalLinks}
                  </ButtonLink>
                ) : null}
                {takes ? (
                  <NudgeAll
                    cycle={cycle}
                    unit={unit}
                    kind={kind}
                    count={more ? late : lateOnes.length}
                    late={lateOnes.map(({ rater, nudgedAt }) => ({ rater: rater.id, nudgedAt }))}
                    whole={!more}
                    onOpen={() => setAll(true)}
                    renews={progress.missing}
                  />
                ) : null}
              </Filters>
            }
            bare
          >
            <DataTable
              label={w.missing}
              rows={rows}
              rowKey={({ id }) => id}
              columns={columns}
              more={more}
              onSort={() => setAll(true)}
              empty={
                show === 'blocked' && !more && typed.trim() === '' ? (
                  <EmptyState title={w.blockedNone} lead={w.blockedNoneLead} />
                ) : none ? (
                  <EmptyState title={w.missingNone} lead={w.missingNoneLead} />
                ) : (
                  <EmptyState
                    title={more ? w.searching : shared.nothingFound}
                    lead={more ? w.searchingLead : shared.nothingFoundLead}
                  />
                )
              }
            />
            <More {...read} />
          </SheetPart>
        );
      }}
    </Loaded>
  );
}
