import { lazy, Suspense, useState } from 'react';
import type { GoalsBehind } from '#lib/domain/goals/behind.ts';
import type { Months } from '#lib/domain/calculation/months.ts';
import { useSay } from '../../../i18n/use-say.ts';
import { useWords } from '../../../i18n/words.ts';
import { Button } from '../../../ui/Button.tsx';
import { Dialog, DialogActs } from '../../../ui/Dialog.tsx';
import { SheetSkeleton } from '../../../ui/Skeletons.tsx';
import { policyIn, receiptIn } from '../shared/documents.ts';
import { useUnitNames } from '../shared/use-unit-names.ts';
import type { Row } from './types.ts';

/** The document is long and seldom opened: it is fetched when it is. */
const ReceiptDocument = lazy(() =>
  import('../../../ui/receipt/ReceiptDocument.tsx').then((file) => ({ default: file.ReceiptDocument })),
);

interface Props {
  employee: Row['employee'];
  receipt: unknown;
  months: Months;
  /** Once it is published. */
  goals?: GoalsBehind | undefined;
  policy: unknown;
  policyVersion: number;
  bonus: 'preview' | 'provisional' | 'final';
  unpaidLeaver: boolean;
}

/** Every step from ratings to money, as the person will read it. */
export function WholeReceipt({ employee, receipt, months, goals, policy, policyVersion, bonus, unpaidLeaver }: Props) {
  const w = useWords('hr').review.person;
  const common = useWords('common');
  const say = useSay();
  const units = useUnitNames();
  const [open, setOpen] = useState(false);
  const { name, unit, post } = employee;
  return (
    <>
      <Button kind="quiet" small onClick={() => setOpen(true)}>
        {w.full}
      </Button>
      <Dialog open={open} title={name} wide onClose={() => setOpen(false)}>
        <Suspense fallback={<SheetSkeleton />}>
          <ReceiptDocument
            receipt={receiptIn(receipt)}
            months={months}
            {...(goals === undefined ? {} : { goals })}
            policy={policyIn(policy)}
            names={{ employee: name, unit: units.of(unit), post: say(post), policyVersion }}
            bonus={bonus}
            unpaidLeaver={unpaidLeaver}
          />
        </Suspense>
        <DialogActs>
          <Button onClick={() => setOpen(false)}>{common.close}</Button>
        </DialogActs>
      </Dialog>
    </>
  );
}
