import { useState } from 'react';
import { corrections } from '#lib/contract/corrections.ts';
import { useWords } from '../../../i18n/words.ts';
import { ReasonDialog } from '../../../ui/ReasonDialog.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import { numberIn } from '../../../ui/number-in.ts';
import { etagOf } from '../../../api/etag.ts';
import { LEAST_REASON } from '../shared/least-reason.ts';
import { useRefusal } from '../shared/Refusal.tsx';
import { wholeCycle } from '../shared/renewed.ts';
import { useVersionedMove } from '../../../api/use-versioned-move.ts';
import type { Row } from './types.ts';

/** One month of one figure, as it is now. */
export interface Wrong {
  metric: string;
  what: string;
  parted: boolean;
  month: string;
  numerator: number | null;
  denominator: number | null;
  version: number;
}

interface Props {
  cycle: string;
  employee: Row['employee'];
  wrong: Wrong;
  onClose: () => void;
}

/** What the figure should have been, and how one knows. */
export function CorrectFigure({ cycle, employee, wrong, onClose }: Props) {
  const w = useWords('hr').review.figures;
  const { metric, what, parted, month, version } = wrong;
  const [numerator, setNumerator] = useState(String(wrong.numerator ?? ''));
  const [denominator, setDenominator] = useState(String(wrong.denominator ?? ''));
  const move = useVersionedMove(corrections.correctFigure, wholeCycle);
  const [above, below] = [numberIn(numerator), parted ? numberIn(denominator) : undefined];
  const isWrong = above === undefined || (parted && below === undefined);
  const save = async (reason: string) => {
    if (above === undefined) return;
    const figure = { numerator: above, ...(below === undefined ? {} : { denominator: below }) };
    const done = await move.run({
      params: { cycle, employee: employee.id },
      query: { unit: employee.unit },
      body: { metric, month, ...figure, reason },
      ifMatch: etagOf(version),
    });
    if (done !== undefined) onClose();
  };
  return (
    <ReasonDialog
      open
      title={w.ask({ name: employee.name, what, month })}
      lead={w.lead}
      action={w.correct}
      least={LEAST_REASON}
      why={isWrong ? w.wrong : undefined}
      busy={move.busy}
      problem={useRefusal(move.problem)}
      onConfirm={(reason) => void save(reason)}
      onClose={onClose}
    >
      <TextField
        label={parted ? w.numerator : w.value}
        value={numerator}
        onChange={setNumerator}
        error={move.problem?.at('numerator')}
      />
      {parted ? (
        <TextField
          label={w.denominator}
          value={denominator}
          onChange={setDenominator}
          error={move.problem?.at('denominator')}
        />
      ) : null}
    </ReasonDialog>
  );
}
