import { type ReactNode, useState } from 'react';
import { policies } from '#lib/contract/policies.ts';
import type { PolicyMove } from '#lib/domain/policy/version-machine.ts';
import { renew } from '../../../../api/queries.ts';
import { useMove } from '../../../../api/use-move.ts';
import { useWords } from '../../../../i18n/words.ts';
import { Button } from '../../../../ui/Button.tsx';
import { ConfirmDialog } from '../../../../ui/ConfirmDialog.tsx';
import { ReasonDialog } from '../../../../ui/ReasonDialog.tsx';
import { etagOf } from '../../../../api/etag.ts';
import { type VersionRecord, wholePolicy } from './types.ts';
import { useWhy } from './use-why.ts';

/** Which moves must say why. */
const reasoned: ReadonlySet<PolicyMove> = new Set(['return', 'retire']);

interface Props {
  version: VersionRecord;
  move: PolicyMove;
  kind?: 'fill' | 'line' | 'quiet';
}

/** One step of the machine: a button, greyed with the reason where it is not possible, and the question before it. */
export function MoveButton({ version, move, kind = 'line' }: Props) {
  const w = useWords('policies');
  const why = useWhy();
  const [open, setOpen] = useState(false);
  const go = useMove(policies.move, { renew: wholePolicy });
  const button = version.buttons.find(({ action }) => action === move);
  if (button === undefined) return null;
  const { number } = version;
  const run = async (reason?: string) => {
    const params = { policy: version.id, version: number, move };
    const done = await go.run({
      params,
      body: reason === undefined ? {} : { reason },
      ifMatch: etagOf(version.version),
    });
    if (done !== undefined) setOpen(false);
  };
  const shared = {
    open,
    title: w[move].title({ number }),
    action: w.acts[move],
    busy: go.busy,
    problem: go.problem,
    onClose: () => {
      // Not before: the renewed version may have no such button, and what was said would go with it.
      if (go.problem?.code === 'version-changed') void renew(...wholePolicy);
      go.clear();
      setOpen(false);
    },
  };
  const lead: ReactNode = <p>{w[move].lead}</p>;
  return (
    <>
      <Button kind={kind} why={why(button.why)} onClick={() => setOpen(true)}>
        {w.acts[move]}
      </Button>
      {reasoned.has(move) ? (
        <ReasonDialog {...shared} lead={w[move].lead} onConfirm={(reason) => void run(reason)} />
      ) : (
        <ConfirmDialog {...shared} onConfirm={() => void run()}>
          {lead}
        </ConfirmDialog>
      )}
    </>
  );
}
