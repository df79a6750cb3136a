import { type ReactNode, useState } from 'react';
import { reasonLength } from '#lib/contract/common.ts';
import type { ApiProblem } from '../api/problem.ts';
import { useWords } from '../i18n/words.ts';
import { ConfirmDialog } from './ConfirmDialog.tsx';
import { TextField } from './TextField.tsx';

interface Props {
  open: boolean;
  title: string;
  /** What happens, and who will read the reason. */
  lead?: ReactNode;
  label?: string;
  action: string;
  /** Characters, where it is not a reason like any other. */
  least?: number;
  longest?: number;
  /** More to fill in above the reason, e.g. a new date. */
  children?: ReactNode;
  /** Why it cannot be done yet, of what `children` ask. */
  why?: string | undefined;
  busy?: boolean;
  problem?: ApiProblem | undefined;
  onConfirm: (reason: string) => void;
  onClose: () => void;
}

/** Asks for the reason that stands with the change for ever. */
export function ReasonDialog({
  lead,
  label,
  least = reasonLength.least,
  longest = reasonLength.most,
  children,
  onConfirm,
  why,
  ...rest
}: Props) {
  const w = useWords('common').reason;
  const [reason, setReason] = useState('');
  const more = least - reason.trim().length;
  const short = more > 0 ? (reason.trim() === '' ? w.required : w.short({ more })) : undefined;
  return (
    <ConfirmDialog {...rest} why={why ?? short} onConfirm={() => onConfirm(reason.trim())}>
      {lead === undefined ? null : <p>{lead}</p>}
      {children}
      <TextField label={label ?? w.label} rows={3} value={reason} onChange={setReason} longest={longest} />
    </ConfirmDialog>
  );
}
