import type { ReactNode } from 'react';
import type { ApiProblem } from '../api/problem.ts';
import { useWords } from '../i18n/words.ts';
import { Button } from './Button.tsx';
import { Dialog, DialogActs } from './Dialog.tsx';
import { ErrorNote } from './ErrorNote.tsx';

interface Props {
  open: boolean;
  title: string;
  /** What will happen and that it cannot be undone. */
  children: ReactNode;
  /** The verb: "提交自评". */
  action: string;
  busy?: boolean;
  problem?: ApiProblem | undefined;
  /** Why it cannot be done yet. */
  why?: string | undefined;
  onConfirm: () => void;
  onClose: () => void;
}

/** Only before what cannot be undone. */
export function ConfirmDialog({ open, title, children, action, busy, problem, why, onConfirm, onClose }: Props) {
  const w = useWords('common');
  return (
    <Dialog open={open} title={title} onClose={onClose}>
      {children}
      {problem === undefined ? null : <ErrorNote problem={problem} />}
      <DialogActs>
        <Button onClick={onClose}>{w.cancel}</Button>
        <Button kind="fill" busy={busy} why={why} onClick={onConfirm}>
          {action}
        </Button>
      </DialogActs>
    </Dialog>
  );
}
