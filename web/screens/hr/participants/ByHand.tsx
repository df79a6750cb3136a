import { useState } from 'react';
import { cycles } from '#lib/contract/cycles.ts';
import { staff } from '#lib/contract/staff.ts';
import { useRead } from '../../../api/use-read.ts';
import { useWords } from '../../../i18n/words.ts';
import { Button } from '../../../ui/Button.tsx';
import { ReasonDialog } from '../../../ui/ReasonDialog.tsx';
import { SheetPart } from '../../../ui/Sheet.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import { useFormat } from '../../../ui/use-format.ts';
import { etagOf } from '../../../api/etag.ts';
import { useRefusal } from '../../../ui/Refusal.tsx';
import { wholeCycle } from '../shared/renewed.ts';
import { type CycleDetail } from '../shared/use-cycle.ts';
import { useVersionedMove } from '../../../api/use-versioned-move.ts';
import s from './ByHand.module.css';

/** Whom HR took in or out, why, and the way to do it: each is undone by the opposite. */
export function ByHand({ cycle }: { cycle: CycleDetail }) {
  const w = useWords('hr').participants.byHand;
  const f = useFormat();
  const [adding, setAdding] = useState<string>();
  return (
    <SheetPart
      title={w.title}
      aside={<small>{w.lead}</small>}
      actions={<Button onClick={() => setAdding('')}>{w.add}</Button>}
    >
      {cycle.byHand.length === 0 ? <p className="quiet">{w.none}</p> : null}
      <ul className={s['list']}>
        {cycle.byHand.map(({ what, employee, name, at, reason }) => (
          <li key={employee}>
            <p>
              <b>{w.said[what]({ name })}</b>{' '}
              <small className="quiet">
                {f.date(at)} · {reason}
              </small>
            </p>
            {what === 'removed' ? (
              <Button small label={w.backOf({ name })} onClick={() => setAdding(employee)}>
                {w.back}
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
      {adding === undefined ? null : <AddDialog cycle={cycle} employee={adding} onClose={() => setAdding(undefined)} />}
    </SheetPart>
  );
}

interface Adding {
  cycle: CycleDetail;
  /** Empty where HR has still to say who. */
  employee: string;
  onClose: () => void;
}

function AddDialog({ cycle, employee, onClose }: Adding) {
  const w = useWords('hr').participants.byHand;
  const move = useVersionedMove(cycles.addParticipant, wholeCycle);
  const [typed, setTyped] = useState(employee);
  const wanted = typed.trim();
  const found = useRead(staff.read, { params: { person: wanted }, when: wanted !== '' }).data;
  const add = async (reason: string) => {
    const body = { employee: wanted, reason };
    const asked = { params: { cycle: cycle.id }, body, ifMatch: etagOf(cycle.version) };
    if ((await move.run(asked)) !== undefined) onClose();
  };
  return (
    <ReasonDialog
      open
      title={employee === '' ? w.add : w.backOf({ name: found?.name ?? employee })}
      lead={employee === '' ? w.addLead : w.backLead}
      action={employee === '' ? w.action : w.back}
      why={wanted === '' ? w.numberNeeded : undefined}
      busy={move.busy}
      problem={useRefusal(move.problem)}
      onConfirm={(reason) => void add(reason)}
      onClose={onClose}
    >
      {employee === '' ? (
        <TextField
          label={w.number}
          value={typed}
          onChange={setTyped}
          hint={found === undefined ? w.numberHint : w.numberIs({ name: found.name })}
          error={move.problem?.at('employee')}
        />
      ) : null}
    </ReasonDialog>
  );
}
