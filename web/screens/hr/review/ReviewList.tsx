import { type ReactNode, useState } from 'react';
import { isOf } from '#lib/domain/lifecycle/teams.ts';
import type { Outlying } from '#lib/domain/fairness/outliers.ts';
import type { Policy } from '#lib/domain/policy/policy.ts';
import { useSay } from '../../../i18n/use-say.ts';
import { useWords } from '../../../i18n/words.ts';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { Icon } from '../../../ui/Icon.tsx';
import { LongList } from '../../../ui/LongList.tsx';
import { isMeant, PersonSearch, UnitFilter } from '../shared/Filters.tsx';
import type { CycleDetail } from '../shared/use-cycle.ts';
import { BlockedRow } from './BlockedRow.tsx';
import { type Choice, isChosen, isRange } from './choice.ts';
import { missingWords } from './missing-words.ts';
import { RatedRow } from './RatedRow.tsx';
import s from './ReviewList.module.css';
import type { Review, Row } from './types.ts';

interface Props {
  cycle: CycleDetail;
  shown: Review;
  calculation: Policy | undefined;
  far: ReadonlyMap<string, Outlying>;
  choice: Choice;
  onUnchoose: () => void;
  open: string | undefined;
  onOpen: (employee: string) => void;
}

/** Blocked people on top, whatever is chosen; then the chosen ones by score; last who could not be rated, and who is put off. */
export function ReviewList({ cycle, shown, calculation, far, choice, onUnchoose, open, onOpen }: Props) {
  const words = useWords('hr');
  const w = words.review;
  const say = useSay();
  const [unit, setUnit] = useState('');
  const [typed, setTyped] = useState('');
  const meant = shown.rows.filter(
    ({ employee }) => isOf(employee, unit === '' ? undefined : unit) && isMeant(employee, typed),
  );
  const [rows, putOff] = [meant.filter((row) => row.putOff === null), meant.filter((row) => row.putOff !== null)];
  const blocked = rows.filter(({ status }) => status === 'blocked');
  const unrated = rows.filter(({ status }) => status === 'unrated');
  const rated = rows
    .filter((row) => row.status === 'rated' && isChosen(row, choice, shown.maxScore))
    .toSorted((a, b) => Number(b.score) - Number(a.score));
  const what = useChosen(choice);
  // Units are chosen over it all; here only where people of smaller ones are ranked together.
  const units = cycle.units.filter((one) => shown.units.some((counted) => counted.unit === one));
  const teams = Math.max(0, ...units.map((one) => cycle.teams?.[one]?.length ?? 0));
  const blockedRow = (row: Row) => (
    <BlockedRow
      key={row.employee.id}
      cycle={cycle}
      row={row}
      calculation={calculation}
      missing={missingWords(row.blockedBy, { w: words, policy: calculation, say })}
      current={row.employee.id === open}
      onOpen={onOpen}
    />
  );
  return (
    <section aria-label={w.list}>
      <header className={s['head']}>
        <h2>{w.list}</h2>
        {what === undefined ? null : (
          <button type="button" className={s['chip']} aria-label={w.unfilter({ what })} onClick={onUnchoose}>
            {w.chip({ what, count: rated.length })}
            <Icon name="close" size={14} />
          </button>
        )}
        <div className={s['filter']}>
          {teams < 2 ? null : <UnitFilter units={units} teams={cycle.teams} value={unit} onChange={setUnit} />}
          <PersonSearch value={typed} onChange={setTyped} />
        </div>
      </header>
      {blocked.length === 0 ? null : (
        <Group title={w.blockedHead({ count: blocked.length })} lead={w.blockedLead}>
          <ul>{blocked.map(blockedRow)}</ul>
        </Group>
      )}
      <Group title={w.ratedHead({ count: rated.length })}>
        <RatedRows rows={rated} bands={shown.bands} far={far} open={open} onOpen={onOpen} />
      </Group>
      {rated.length > 0 ? null : <EmptyState title={words.shared.nothingFound} lead={words.shared.nothingFoundLead} />}
      {unrated.length === 0 ? null : (
        <Group title={w.unratedHead({ count: unrated.length })}>
          <RatedRows rows={unrated} bands={[]} far={far} open={open} onOpen={onOpen} />
        </Group>
      )}
      {putOff.length === 0 ? null : (
        <Group title={w.putOffHead({ count: putOff.length })} lead={w.putOffLead}>
          <ul>{putOff.filter(({ status }) => status === 'blocked').map(blockedRow)}</ul>
          <RatedRows
            rows={putOff.filter(({ status }) => status !== 'blocked')}
            bands={shown.bands}
            far={far}
            open={open}
            onOpen={onOpen}
          />
        </Group>
      )}
    </section>
  );
}

function useChosen(choice: Choice): string | undefined {
  const w = useWords('hr').review;
  if (choice === undefined) return undefined;
  return isRange(choice) ? w.range({ from: String(choice.from), to: String(choice.to) }) : w.gradeOnly(choice);
}

function Group({ title, lead, children }: { title: string; lead?: string; children: ReactNode }) {
  return (
    <>
      <h3 className={s['group']}>
        {title}
        {lead === undefined ? null : <small className="quiet">{lead}</small>}
      </h3>
      {children}
    </>
  );
}

interface RowsProps extends Pick<Props, 'open' | 'onOpen' | 'far'> {
  rows: readonly Row[];
  bands: Review['bands'];
}

const RatedRows = ({ rows, bands, far, open, onOpen }: RowsProps) => (
  <LongList rows={rows} rowHeight={40}>
    {(row, marks) => (
      <RatedRow
        key={row.employee.id}
        row={row}
        bands={bands}
        far={far.get(row.employee.id)}
        current={row.employee.id === open}
        marks={marks}
        onOpen={onOpen}
      />
    )}
  </LongList>
);
