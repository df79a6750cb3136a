import { lazy, Suspense } from 'react';
import { results } from '#lib/contract/results.ts';
import { asPolicy, asReceipt } from '../../../api/domain-values.ts';
import { useRead } from '../../../api/use-read.ts';
import { useSay } from '../../../i18n/use-say.ts';
import { useWords } from '../../../i18n/words.ts';
import { Button } from '../../../ui/Button.tsx';
import { Dialog, DialogActs } from '../../../ui/Dialog.tsx';
import { Loaded } from '../../../ui/Loaded.tsx';
import { SheetSkeleton } from '../../../ui/Skeletons.tsx';
import type { BonusUnit } from '../ApproveCycle.tsx';
import { useUnitName } from '../../../ui/use-unit-name.ts';

/** The document is long and seldom opened: it is fetched when it is. */
const ReceiptDocument = lazy(() =>
  import('../../../ui/receipt/ReceiptDocument.tsx').then((file) => ({ default: file.ReceiptDocument })),
);

interface Props {
  cycle: string;
  employee: BonusUnit['rows'][number]['employee'];
  onClose: () => void;
}

/** How one person's amount came about, as that person reads it. Opening it is recorded. */
export function ReceiptDialog({ cycle, employee, onClose }: Props) {
  const w = useWords('director').cycle.receipt;
  const common = useWords('common');
  const say = useSay();
  const unitName = useUnitName();
  const { id, name, unit, post } = employee;
  const read = useRead(results.read, { params: { cycle, employee: id }, query: { unit } });
  return (
    <Dialog open title={w.title({ name })} wide onClose={onClose}>
      <p className="quiet noprint">{w.lead}</p>
      <Loaded read={read} skeleton={<SheetSkeleton rows={8} height={40} />}>
        {(data) => (
          <Suspense fallback={<SheetSkeleton rows={8} height={40} />}>
            <ReceiptDocument
              policy={asPolicy(data.policy)}
              receipt={asReceipt(data.receipt)}
              months={data.months}
              currency={data.currency}
              bonus={data.bonus?.final === true ? 'final' : 'provisional'}
              unpaidLeaver={data.unpaidLeaver}
              names={{
                employee: name,
                unit: unitName(unit),
                post: say(post),
                supervisor: data.supervisorName,
                policyVersion: data.policyVersion,
              }}
            />
          </Suspense>
        )}
      </Loaded>
      <DialogActs>
        <Button onClick={onClose}>{common.close}</Button>
      </DialogActs>
    </Dialog>
  );
}
