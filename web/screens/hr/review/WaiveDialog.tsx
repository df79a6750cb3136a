import { useState } from 'react';
import { review } from '#lib/contract/review.ts';
import type { Policy } from '#lib/domain/policy/policy.ts';
import { useRead } from '../../../api/use-read.ts';
import { useSay } from '../../../i18n/use-say.ts';
import { useWords } from '../../../i18n/words.ts';
import { ReasonDialog } from '../../../ui/ReasonDialog.tsx';
import { offerUndo } from '../../../ui/undo.ts';
import { etagOf } from '../../../api/etag.ts';
import { useRefusal } from '../../../ui/Refusal.tsx';
import { wholeCycle } from '../shared/renewed.ts';
import { useCycleId } from '../shared/use-cycle.ts';
import { useVersionedMove } from '../../../api/use-versioned-move.ts';
import s from '../../../ui/Choices.module.css';
import { missingWord } from './missing-words.ts';
import { takeWaiverBack } from './take-back.ts';
import type { Row } from './types.ts';

interface Props {
  row: Row;
  calculation: Policy | undefined;
  onClose: () => void;
}

/** Lets the score be made without what is missing. The decision is made on the version that is read here. */
export function WaiveDialog({ row, calculation, onClose }: Props) {
  const words = useWords('hr');
  const w = words.review.waiver;
  const say = useSay();
  const cycle = useCycleId();
  const { id: employee, name, unit } = row.employee;
  // Never from memory: a decision that was just taken back has made a newer version.
  const read = useRead(review.person, { params: { cycle, employee }, query: { unit }, fresh: true });
  const move = useVersionedMove(review.waive, wholeCycle);
  const [of, setOf] = useState<readonly string[]>(row.blockedBy);
  const waive = async (reason: string) => {
    if (read.data === undefined) return;
    const asked = { params: { cycle, employee }, query: { unit }, body: { of: [...of], reason } };
    const done = await move.run({ ...asked, ifMatch: etagOf(read.data.version) });
    if (done === undefined) return;
    const decided = { cycle, employee: row.employee, version: done.data.version };
    offerUndo({ said: w.done({ name }), undo: () => takeWaiverBack(decided, of) });
    onClose();
  };
  return (
    <ReasonDialog
      open
      title={w.title({ name })}
      lead={w.lead}
      action={w.action}
      why={of.length === 0 ? w.none : undefined}
      busy={move.busy || read.loading}
      problem={useRefusal(move.problem ?? read.problem)}
      onConfirm={(reason) => void waive(reason)}
      onClose={onClose}
    >
      <fieldset className={s['choices']} aria-label={w.what}>
        {row.blockedBy.map((block) => (
          <label key={block}>
            <input
              type="checkbox"
              checked={of.includes(block)}
              onChange={(event) => setOf(event.target.checked ? [...of, block] : of.filter((one) => one !== block))}
            />
            {missingWord(block, { w: words, policy: calculation, say })}
          </label>
        ))}
      </fieldset>
    </ReasonDialog>
  );
}
