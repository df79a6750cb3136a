import { useState } from 'react';
import { bonus } from '#lib/contract/bonus.ts';
import { useWords } from '../../../i18n/words.ts';
import { Button } from '../../../ui/Button.tsx';
import { ConfirmDialog } from '../../../ui/ConfirmDialog.tsx';
import { useFormat } from '../../../ui/use-format.ts';
import { etagOf } from '../../../api/etag.ts';
import { useRefusal } from '../../../ui/Refusal.tsx';
import { wholeCycle } from '../shared/renewed.ts';
import { useUnitNames } from '../shared/use-unit-names.ts';
import { useVersionedMove } from '../../../api/use-versioned-move.ts';
import type { Unit } from './types.ts';

/** Releases what the director has approved; after that the amounts are final. */
export function Release({ cycle, unit }: { cycle: string; unit: Unit }) {
  const w = useWords('hr').bonus;
  const f = useFormat();
  const units = useUnitNames();
  const [asking, setAsking] = useState(false);
  const move = useVersionedMove(bonus.decide, wholeCycle);
  const problem = useRefusal(move.problem);
  if (!unit.buttons.some(({ action, allowed }) => action === 'release' && allowed)) return null;
  const name = units.of(unit.unit);
  const release = async () => {
    const params = { cycle, run: unit.run, unit: unit.unit, decision: 'release' as const };
    if ((await move.run({ params, body: {}, ifMatch: etagOf(unit.version) })) !== undefined) setAsking(false);
  };
  return (
    <>
      <Button small label={w.releaseOf({ unit: name })} onClick={() => setAsking(true)}>
        {w.release}
      </Button>
      <ConfirmDialog
        open={asking}
        title={w.releaseOf({ unit: name })}
        action={w.release}
        busy={move.busy}
        problem={problem}
        onConfirm={() => void release()}
        onClose={() => setAsking(false)}
      >
        <p>{w.releaseAsk({ unit: name, amount: f.money(unit.paid) })}</p>
      </ConfirmDialog>
    </>
  );
}
