import { useState } from 'react';
import { bonusTerms } from '#lib/contract/bonus-terms.ts';
import { decimalOf } from '#lib/domain/number/decimal.ts';
import { useWords } from '../../../../i18n/words.ts';
import { Button } from '../../../../ui/Button.tsx';
import { ReasonDialog } from '../../../../ui/ReasonDialog.tsx';
import { TextField } from '../../../../ui/TextField.tsx';
import { etagOf } from '../../../../api/etag.ts';
import { useRefusal } from '../../../../ui/Refusal.tsx';
import { wholeCycle } from '../../shared/renewed.ts';
import { useVersionedMove } from '../../../../api/use-versioned-move.ts';
import type { CellProps } from './Terms.tsx';
import s from './Terms.module.css';

/** What multiplies everybody's bonus of a unit in this period. */
export function CoefficientCell({ cycle, terms, of, name, manages }: CellProps) {
  const w = useWords('bonus').terms;
  const [open, setOpen] = useState(false);
  const { policy, period } = of.coefficient;
  return (
    <div className={s['cell']}>
      <div>
        <b>{period?.value ?? policy}</b>{' '}
        <small className="quiet">
          {period === null ? w.ofPolicy : `${w.instead({ policy: String(policy) })} · ${w.because(period)}`}
        </small>
      </div>
      {manages && !of.settled ? (
        <Button small label={w.changeOf({ unit: name })} onClick={() => setOpen(true)}>
          {w.change}
        </Button>
      ) : null}
      {open ? <Change cycle={cycle} terms={terms} of={of} name={name} onClose={() => setOpen(false)} /> : null}
    </div>
  );
}

function Change({ cycle, terms, of, name, onClose }: Omit<CellProps, 'manages'> & { onClose: () => void }) {
  const w = useWords('bonus').terms;
  const { policy, period } = of.coefficient;
  const [typed, setTyped] = useState(String(period?.value ?? ''));
  const move = useVersionedMove(bonusTerms.coefficient, wholeCycle);
  const problem = useRefusal(move.problem);
  const value = typed.trim() === '' ? null : Number(typed);
  const isRight = value === null || (value > 0 && decimalOf(value) !== undefined);
  const why = isRight ? (value === (period?.value ?? null) ? w.unchanged : undefined) : w.valueWrong;
  const save = async (reason: string) => {
    const params = { cycle: cycle.id, unit: of.unit };
    const done = await move.run({ params, body: { value, reason }, ifMatch: etagOf(terms.version) });
    if (done !== undefined) onClose();
  };
  return (
    <ReasonDialog
      open
      title={w.changeOf({ unit: name })}
      lead={w.changeLead}
      action={w.save}
      why={why}
      busy={move.busy}
      problem={problem}
      onConfirm={(reason) => void save(reason)}
      onClose={onClose}
    >
      <TextField
        label={w.value}
        hint={w.valueHint({ policy: String(policy) })}
        error={isRight ? undefined : w.valueWrong}
        value={typed}
        onChange={setTyped}
      />
    </ReasonDialog>
  );
}
