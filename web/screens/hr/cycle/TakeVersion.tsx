import { useState } from 'react';
import { cycles } from '#lib/contract/cycles.ts';
import { policies } from '#lib/contract/policies.ts';
import { useMove } from '../../../api/use-move.ts';
import { useRead } from '../../../api/use-read.ts';
import { useWords } from '../../../i18n/words.ts';
import { Button } from '../../../ui/Button.tsx';
import { ReasonDialog } from '../../../ui/ReasonDialog.tsx';
import { etagOf } from '../../../api/etag.ts';
import { wholeCycle } from '../shared/renewed.ts';
import type { CycleDetail } from '../shared/use-cycle.ts';

/** Takes the newest version of the policy into a period that has been announced; everybody is asked to confirm anew. */
export function TakeVersion({ cycle, manages }: { cycle: CycleDetail; manages: boolean }) {
  const w = useWords('hr').cycle.newVersion;
  const [open, setOpen] = useState(false);
  const take = useMove(cycles.policy, { renew: wholeCycle });
  const { id, version, policy } = cycle;
  const read = useRead(policies.list, { when: open });
  if (!manages || cycle.moving !== null || cycle.state !== 'announced') return null;
  const current = read.data?.items.find((one) => one.id === policy.id)?.current ?? 0;
  const newest = Math.max(policy.version, current);
  const newer = newest > policy.version;
  const run = async (reason: string) => {
    const body = { version: newest, reason };
    const done = await take.run({ params: { cycle: id }, body, ifMatch: etagOf(version) });
    if (done !== undefined) setOpen(false);
  };
  return (
    <>
      <Button kind="quiet" onClick={() => setOpen(true)}>
        {w.open}
      </Button>
      <ReasonDialog
        open={open}
        title={w.open}
        lead={newer ? w.lead({ from: policy.version, to: newest }) : w.none({ version: policy.version })}
        action={w.action}
        why={newer ? undefined : w.noneWhy}
        busy={take.busy}
        problem={take.problem ?? read.problem}
        onConfirm={(reason) => void run(reason)}
        onClose={() => {
          take.clear();
          setOpen(false);
        }}
      />
    </>
  );
}
