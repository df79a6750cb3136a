import { useState } from 'react';
import { now } from '../../../api/config.ts';
import type { ApiProblem } from '../../../api/problem.ts';
import { useWords } from '../../../i18n/words.ts';
import { ConfirmDialog } from '../../../ui/ConfirmDialog.tsx';
import { dayOf } from '../../../ui/format.ts';
import { TextField } from '../../../ui/TextField.tsx';
import s from './DelegatePart.module.css';

interface Props {
  busy: boolean;
  problem: ApiProblem | undefined;
  onConfirm: (wanted: { to: string; from: string; until: string }) => void;
  onClose: () => void;
}

/** Asks who rates while the supervisor is away, and from when to when. */
export function DelegateDialog({ busy, problem, onConfirm, onClose }: Props) {
  const w = useWords('supervisor').delegate;
  const [to, setTo] = useState('');
  const [from, setFrom] = useState(() => dayOf(now()));
  const [until, setUntil] = useState('');
  const why = to.trim() === '' ? w.numberNeeded : from === '' || until === '' ? w.daysNeeded : undefined;
  return (
    <ConfirmDialog
      open
      title={w.dialog}
      action={w.action}
      busy={busy}
      why={why}
      problem={problem?.besides(['to', 'from', 'until'])}
      onConfirm={() => onConfirm({ to: to.trim(), from, until })}
      onClose={onClose}
    >
      <p className="quiet">{w.lead}</p>
      <TextField label={w.number} value={to} onChange={setTo} longest={64} error={problem?.at('to')} />
      <div className={s['days']}>
        <TextField label={w.from} type="date" value={from} onChange={setFrom} error={problem?.at('from')} />
        <TextField label={w.until} type="date" value={until} onChange={setUntil} error={problem?.at('until')} />
      </div>
    </ConfirmDialog>
  );
}
