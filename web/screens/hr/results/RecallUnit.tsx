import { useState } from 'react';
import { corrections } from '#lib/contract/corrections.ts';
import { useWords } from '../../../i18n/words.ts';
import { Button } from '../../../ui/Button.tsx';
import { ReasonDialog } from '../../../ui/ReasonDialog.tsx';
import { etagOf } from '../../../api/etag.ts';
import { useRefusal } from '../../../ui/Refusal.tsx';
import { wholeCycle } from '../shared/renewed.ts';
import { SelectField } from '../../../ui/SelectField.tsx';
import type { CycleDetail } from '../shared/use-cycle.ts';
import { useUnitNames } from '../shared/use-unit-names.ts';
import { RecallEffects } from './RecallEffects.tsx';
import { useVersionedMove } from '../../../api/use-versioned-move.ts';

/** Takes the published results of a whole unit back, after saying what that does. */
export function RecallUnit({ cycle }: { cycle: CycleDetail }) {
  const w = useWords('corrections').recall;
  const names = useUnitNames();
  const choices = cycle.units.filter((unit) => cycle.recalled[unit] === undefined);
  const [open, setOpen] = useState(false);
  const [chosen, setChosen] = useState('');
  const move = useVersionedMove(corrections.recall, wholeCycle);
  const problem = useRefusal(move.problem);
  const unit = choices.includes(chosen) ? chosen : (choices[0] ?? '');
  if (cycle.state !== 'published' || cycle.moving !== null || unit === '') return null;
  const recall = async (reason: string) => {
    const params = { cycle: cycle.id, unit };
    const done = await move.run({ params, body: { reason }, ifMatch: etagOf(cycle.version) });
    if (done !== undefined) setOpen(false);
  };
  return (
    <>
      <Button small kind="quiet" onClick={() => setOpen(true)}>
        {w.act}
      </Button>
      <ReasonDialog
        open={open}
        title={w.title}
        lead={w.lead}
        label={w.reason}
        action={w.confirm}
        busy={move.busy}
        problem={problem}
        onConfirm={(reason) => void recall(reason)}
        onClose={() => {
          move.clear();
          setOpen(false);
        }}
      >
        <SelectField
          label={w.unit}
          value={unit}
          onChange={(next) => {
            move.clear();
            setChosen(next);
          }}
          options={choices.map((one) => ({ value: one, label: names.of(one) }))}
        />
        <RecallEffects cycle={cycle} unit={unit} />
      </ReasonDialog>
    </>
  );
}
