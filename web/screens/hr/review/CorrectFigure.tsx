import { useState } from 'react';
import type { corrections } from '#lib/contract/corrections.ts';
import type { BodyOf } from '#lib/contract/endpoint.ts';
import type { ApiProblem } from '../../../api/problem.ts';
import { etagOf } from '../../../api/etag.ts';
import { useWords } from '../../../i18n/words.ts';
import { ReasonDialog } from '../../../ui/ReasonDialog.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import { numberIn } from '../../../ui/number-in.ts';
import { useRefusal } from '../../../ui/Refusal.tsx';

/** One month of one figure, as it is now. */
export interface Wrong {
  metric: string;
  what: string;
  parted: boolean;
  month: string;
  numerator: number | null;
  denominator: number | null;
  version: number;
  people: number;
}

/** Whose figure it is, what follows from correcting it, and how that is asked for. */
export interface Correcting {
  of: string;
  lead: (people: number) => string;
  busy: boolean;
  problem: ApiProblem | undefined;
  save: (body: BodyOf<typeof corrections.correctFigure>, ifMatch: string) => Promise<unknown>;
}

interface Props extends Correcting {
  wrong: Wrong;
  onClose: () => void;
}

/** What the figure should have been, and how one knows. */
export function CorrectFigure({ of, lead, busy, problem, save, wrong, onClose }: Props) {
  const w = useWords('hr').review.figures;
  const { metric, what, parted, month, version } = wrong;
  const [numerator, setNumerator] = useState(String(wrong.numerator ?? ''));
  const [denominator, setDenominator] = useState(String(wrong.denominator ?? ''));
  const refusal = useRefusal(problem);
  const [above, below] = [numberIn(numerator), parted ? numberIn(denominator) : undefined];
  const isWrong = above === undefined || (parted && below === undefined);
  const send = async (reason: string) => {
    if (above === undefined) return;
    const figure = { numerator: above, ...(below === undefined ? {} : { denominator: below }) };
    const done = await save({ metric, month, ...figure, reason }, etagOf(version));
    if (done !== undefined) onClose();
  };
  return (
    <ReasonDialog
      open
      title={w.ask({ name: of, what, month })}
      lead={lead(wrong.people)}
      action={w.correct}
      why={isWrong ? w.wrong : undefined}
      busy={busy}
      problem={refusal}
      onConfirm={(reason) => void send(reason)}
      onClose={onClose}
    >
      <TextField
        label={parted ? w.numerator : w.value}
        value={numerator}
        onChange={setNumerator}
        error={problem?.at('numerator')}
      />
      {parted ? (
        <TextField
          label={w.denominator}
          value={denominator}
          onChange={setDenominator}
          error={problem?.at('denominator')}
        />
      ) : null}
    </ReasonDialog>
  );
}
