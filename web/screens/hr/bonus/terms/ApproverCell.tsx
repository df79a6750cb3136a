import { useState } from 'react';
import { bonusTerms } from '#lib/contract/bonus-terms.ts';
import { useWords } from '../../../../i18n/words.ts';
import { Button } from '../../../../ui/Button.tsx';
import { ReasonDialog } from '../../../../ui/ReasonDialog.tsx';
import { StateMark } from '../../../../ui/StateMark.tsx';
import { etagOf } from '../../../../api/etag.ts';
import { useRefusal } from '../../../../ui/Refusal.tsx';
import { wholeCycle } from '../../shared/renewed.ts';
import { SelectField } from '../../../../ui/SelectField.tsx';
import { useVersionedMove } from '../../../../api/use-versioned-move.ts';
import type { CellProps } from './Terms.tsx';
import s from './Terms.module.css';

/** Who approves for a unit: its directors, or, where all of them take part, whoever HR names. */
export function ApproverCell({ cycle, terms, of, name, manages }: CellProps) {
  const w = useWords('bonus').terms;
  const [open, setOpen] = useState(false);
  const { directors, approver, needsApprover } = of;
  const names = directors.map((one) => (one.takesPart ? w.takesPart(one) : one.name)).join(w.comma);
  const plain = directors.map((one) => one.name).join(w.comma);
  const over = cycle.state === 'closed' || cycle.state === 'cancelled';
  return (
    <div className={s['cell']}>
      <div>
        {needsApprover ? (
          <StateMark state="warn" wraps>
            {w.needs({ names: plain })}
          </StateMark>
        ) : approver === null ? (
          directors.length === 0 ? (
            <span className="quiet">{w.noDirector}</span>
          ) : (
            names
          )
        ) : (
          <>
            <b>{w.named(approver)}</b>
            <small className="quiet">{w.because(approver)}</small>
          </>
        )}
      </div>
      {manages && !over ? (
        <Button
          small
          kind={needsApprover ? 'line' : 'quiet'}
          label={w.actFor({ act: approver === null ? w.name : w.nameOther, unit: name })}
          onClick={() => setOpen(true)}
        >
          {approver === null ? w.name : w.nameOther}
        </Button>
      ) : null}
      {open ? <Name cycle={cycle} terms={terms} of={of} name={name} onClose={() => setOpen(false)} /> : null}
    </div>
  );
}

function Name({ cycle, terms, of, name, onClose }: Omit<CellProps, 'manages'> & { onClose: () => void }) {
  const w = useWords('bonus').terms;
  const now = of.approver?.id ?? '';
  const [employee, setEmployee] = useState(now);
  const move = useVersionedMove(bonusTerms.approver, wholeCycle);
  const problem = useRefusal(move.problem);
  const directs = new Set(of.directors.map(({ id }) => id));
  const options = terms.candidates
    .filter(({ id, takesPartIn }) => !takesPartIn.includes(of.unit) && (!directs.has(id) || id === now))
    .map((one) => ({ value: one.id, label: `${one.name}（${one.id}）` }));
  const save = async (reason: string) => {
    const params = { cycle: cycle.id, unit: of.unit };
    const body = { employee: employee === '' ? null : employee, reason };
    if ((await move.run({ params, body, ifMatch: etagOf(terms.version) })) !== undefined) onClose();
  };
  return (
    <ReasonDialog
      open
      title={w.nameOf({ unit: name })}
      lead={w.nameLead}
      action={w.save}
      why={employee === now ? (now === '' ? w.choose : w.unchanged) : undefined}
      busy={move.busy}
      problem={problem}
      onConfirm={(reason) => void save(reason)}
      onClose={onClose}
    >
      <SelectField
        label={w.who}
        value={employee}
        onChange={setEmployee}
        options={[{ value: '', label: w.nobody }, ...options]}
      />
    </ReasonDialog>
  );
}
