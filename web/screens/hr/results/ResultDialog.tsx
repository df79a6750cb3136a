import { results } from '#lib/contract/results.ts';
import { useRead } from '../../../api/use-read.ts';
import { useWords } from '../../../i18n/words.ts';
import { Button } from '../../../ui/Button.tsx';
import { Dialog, DialogActs } from '../../../ui/Dialog.tsx';
import { Loaded } from '../../../ui/Loaded.tsx';
import { SheetSkeleton } from '../../../ui/Skeletons.tsx';
import { StateMark } from '../../../ui/StateMark.tsx';
import { useFormat } from '../../../ui/use-format.ts';
import { ScoreLines } from '../review/ScoreLines.tsx';
import { WholeReceipt } from '../review/WholeReceipt.tsx';
import { policyIn, receiptIn } from '../shared/documents.ts';
import type { ResultRow } from './rows.ts';

/** One published result: whether the person has acknowledged it, and how it came about. Reading it is recorded. */
export function ResultDialog({ cycle, row, onClose }: { cycle: string; row: ResultRow; onClose: () => void }) {
  const w = useWords('hr').results.dialog;
  const common = useWords('common');
  const f = useFormat();
  const { id: employee, name, unit } = row.employee;
  const read = useRead(results.read, { params: { cycle, employee }, query: { unit } });
  return (
    <Dialog open title={w.title({ name })} onClose={onClose}>
      <p className="quiet">{w.lead}</p>
      <Loaded read={read} skeleton={<SheetSkeleton rows={6} height={40} />}>
        {({
          acknowledgedAt,
          acknowledgeBy,
          publishedAt,
          receipt,
          months,
          goals,
          policy,
          policyVersion,
          bonus,
          unpaidLeaver,
        }) => (
          <>
            <p>
              {acknowledgedAt === null ? (
                <StateMark state="none">
                  {acknowledgeBy === null ? w.not : w.notAcknowledged({ by: f.date(acknowledgeBy) })}
                </StateMark>
              ) : (
                <StateMark state="done">{w.acknowledged({ at: f.dateTime(acknowledgedAt) })}</StateMark>
              )}
              <br />
              <small className="quiet">{w.published({ at: f.dateTime(publishedAt) })}</small>
            </p>
            <ScoreLines receipt={receiptIn(receipt)} policy={policyIn(policy)} />
            <WholeReceipt
              employee={row.employee}
              receipt={receipt}
              months={months}
              goals={goals}
              policy={policy}
              policyVersion={policyVersion}
              bonus={bonus?.final === true ? 'final' : 'provisional'}
              unpaidLeaver={unpaidLeaver}
            />
          </>
        )}
      </Loaded>
      <DialogActs>
        <Button onClick={onClose}>{common.close}</Button>
      </DialogActs>
    </Dialog>
  );
}
