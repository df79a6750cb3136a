import { useState } from 'react';
import { useLanguage } from '../../../i18n/language.ts';
import { useWords } from '../../../i18n/words.ts';
import { Button } from '../../../ui/Button.tsx';
import { periodName } from '../../../ui/period-name.ts';
import { ReasonDialog } from '../../../ui/ReasonDialog.tsx';
import type { PeriodProps } from './PeriodDialog.tsx';
import { useExceptions } from './use-exceptions.ts';

/** Leaves one period out, with a reason that stands beside it. */
export function SkipPeriod({ one, assignment, onClose }: PeriodProps) {
  const w = useWords('hr').schedule.period;
  const period = periodName(useLanguage(), one.period.label);
  const [asking, setAsking] = useState(false);
  const { busy, problem, decide, clear } = useExceptions(assignment);
  const skip = async (reason: string) => {
    if (!(await decide(one.period.label, { skip: true, reason }, w.skipped({ period })))) return;
    setAsking(false);
    onClose();
  };
  return (
    <>
      <Button
        onClick={() => {
          clear();
          setAsking(true);
        }}
      >
        {w.skip}
      </Button>
      <ReasonDialog
        open={asking}
        title={w.skip}
        lead={w.skipLead}
        action={w.skip}
        busy={busy}
        problem={problem}
        onClose={() => setAsking(false)}
        onConfirm={(reason) => void skip(reason)}
      />
    </>
  );
}
