import { useState } from 'react';
import type { ApiProblem } from '../../../api/problem.ts';
import { useWords } from '../../../i18n/words.ts';
import { Button } from '../../../ui/Button.tsx';
import { Dialog, DialogActs } from '../../../ui/Dialog.tsx';
import { TextField } from '../../../ui/TextField.tsx';

interface Props {
  open: boolean;
  note: string;
  sending: { busy: boolean; problem: ApiProblem | undefined };
  onClose: () => void;
  onSubmit: (note: string) => Promise<void>;
}

/** Says that the draft is ready, with a word for whoever approves it. */
export function SubmitDialog({ open, note, sending, onClose, onSubmit }: Props) {
  const w = useWords('studio').frame;
  const [written, setWritten] = useState(note);
  return (
    <Dialog open={open} title={w.submitTitle} onClose={onClose}>
      <p>{w.submitLead}</p>
      <TextField
        label={w.submitNote}
        hint={w.submitNoteHint}
        optional
        rows={3}
        longest={500}
        value={written}
        onChange={setWritten}
      />
      <DialogActs>
        <Button onClick={onClose}>{w.cancel}</Button>
        <Button kind="fill" busy={sending.busy} problem={sending.problem} onClick={() => void onSubmit(written.trim())}>
          {w.submit}
        </Button>
      </DialogActs>
    </Dialog>
  );
}
