import { useLanguage } from '../../../i18n/language.ts';
import { useWords } from '../../../i18n/words.ts';
import { Button } from '../../../ui/Button.tsx';
import { DialogActs } from '../../../ui/Dialog.tsx';
import { ErrorNote } from '../../../ui/ErrorNote.tsx';
import { periodName } from '../../../ui/period-name.ts';
import type { PeriodProps } from './PeriodDialog.tsx';
import { useExceptions } from './use-exceptions.ts';

/** A period that was left out, why, and the way to take it back in. */
export function SkippedPeriod({ one, assignment, manages, onClose }: PeriodProps) {
  const w = useWords('hr').schedule;
  const period = periodName(useLanguage(), one.period.label);
  const { busy, problem, decide } = useExceptions(assignment);
  const back = async () => {
    if (await decide(one.period.label, undefined, w.period.restored({ period }))) onClose();
  };
  return (
    <>
      <p>{w.plan.skippedWhy({ reason: one.reason ?? '' })}</p>
      {problem === undefined ? null : <ErrorNote problem={problem} />}
      <DialogActs>
        <Button onClick={onClose}>{w.period.close}</Button>
        {manages ? (
          <Button kind="fill" busy={busy} onClick={() => void back()}>
            {w.period.unskip}
          </Button>
        ) : null}
      </DialogActs>
    </>
  );
}
