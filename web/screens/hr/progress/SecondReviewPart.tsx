import { useState } from 'react';
import { secondReview } from '#lib/contract/second-review.ts';
import { useMove } from '../../../api/use-move.ts';
import { useRead } from '../../../api/use-read.ts';
import { useWords } from '../../../i18n/words.ts';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { Loaded } from '../../../ui/Loaded.tsx';
import { ReasonDialog } from '../../../ui/ReasonDialog.tsx';
import { Sheet, SheetPart } from '../../../ui/Sheet.tsx';
import { SheetSkeleton } from '../../../ui/Skeletons.tsx';
import { useFormat } from '../../../ui/use-format.ts';
import { DataTable } from '../../../ui/DataTable.tsx';
import { etagOf } from '../../../api/etag.ts';
import { wholeCycle } from '../shared/renewed.ts';
import s from './SecondReviewPart.module.css';
import { type Awaited, useSecondColumns } from './second-columns.tsx';

interface Props {
  cycle: string;
  /** By which day it is due. */
  date: string;
  /** HR, once evaluations are shut. */
  waives: boolean;
}

/** How far the second review is, and for whom it waits. */
export function SecondReviewPart({ cycle, date, waives }: Props) {
  const w = useWords('hr').second;
  const f = useFormat();
  const read = useRead(secondReview.progress, { params: { cycle } });
  const [waiving, setWaiving] = useState<Awaited>();
  const columns = useSecondColumns(waives ? setWaiving : undefined);
  return (
    <Loaded read={read} skeleton={<SheetSkeleton rows={3} />}>
      {({ units, waiting }) => {
        const sum = (of: keyof (typeof units)[number]['counts']) =>
          units.reduce((total, { counts }) => total + counts[of], 0);
        const [confirmed, alone, waived] = [sum('confirmed'), sum('alone'), sum('waived')];
        const total = confirmed + waived + sum('waiting') + sum('returned');
        return (
          <Sheet>
            <SheetPart title={w.title} aside={w.lead({ confirmed, total, date: f.date(date) })} bare>
              <div className={s['said']}>
                {waiting.length === 0 ? null : <p className="quiet">{w.needed}</p>}
                {alone === 0 ? null : <p className="quiet">{w.alone({ count: alone })}</p>}
                {waived === 0 ? null : <p className="quiet">{w.waived({ count: waived })}</p>}
              </div>
              <DataTable
                label={w.list}
                rows={waiting}
                columns={columns}
                rowKey={({ id }) => id}
                empty={total === 0 ? <></> : <EmptyState title={w.none} lead={w.noneLead} />}
              />
            </SheetPart>
            <Waive cycle={cycle} one={waiving} onClose={() => setWaiving(undefined)} />
          </Sheet>
        );
      }}
    </Loaded>
  );
}

function Waive({ cycle, one, onClose }: { cycle: string; one: Awaited | undefined; onClose: () => void }) {
  const w = useWords('hr').second;
  const move = useMove(secondReview.waive, { renew: [secondReview.progress, ...wholeCycle] });
  const close = () => {
    move.clear();
    onClose();
  };
  const waive = async (reason: string) => {
    if (one === undefined) return;
    const asked = { params: { cycle, evaluation: one.id }, body: { reason }, ifMatch: etagOf(one.version) };
    if ((await move.run(asked)) !== undefined) close();
  };
  return (
    <ReasonDialog
      key={one?.id}
      open={one !== undefined}
      title={one === undefined ? '' : w.waiveTitle({ name: one.employee.name })}
      lead={one?.standing === 'returned' ? w.waiveReturnedLead : w.waiveLead}
      action={w.waive}
      busy={move.busy}
      problem={move.problem}
      onConfirm={(reason) => void waive(reason)}
      onClose={close}
    />
  );
}
