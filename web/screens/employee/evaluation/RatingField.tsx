import type { DraftBody } from '#lib/contract/evaluations.ts';
import { useSay } from '../../../i18n/use-say.ts';
import { useWords } from '../../../i18n/words.ts';
import { FieldError } from '../../../ui/FieldError.tsx';
import { RatingSteps } from '../../../ui/RatingSteps.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import type { DraftHandle } from '../../../ui/use-draft.ts';
import { leaveOut } from './draft-changes.ts';
import type { Line } from './form-problems.ts';
import { stepsOf } from './steps-of.ts';

interface Props {
  line: Line;
  draft: DraftHandle<DraftBody>;
  /** Whether "not observed" is an answer. */
  mayLeaveOut: boolean;
  invalid: boolean;
  onChange: (value: number | null) => void;
}

/** Steps to choose from, or a number where the scale has too many of them. */
export function RatingField({ line, draft, mayLeaveOut, invalid, onChange }: Props) {
  const w = useWords('evaluation');
  const say = useSay();
  const { indicator, scale } = line;
  const steps = stepsOf(line, say);
  const value = draft.value.scores[indicator] ?? null;
  const error = `error-${indicator}`;
  if (steps === undefined) {
    const range = `${scale.min}–${scale.max}`;
    return (
      <TextField
        label={say(line.name)}
        heard
        type="number"
        hint={range}
        value={value === null ? '' : String(value)}
        error={invalid ? w.missingRating : undefined}
        onChange={(text) => onChange(text.trim() === '' || Number.isNaN(Number(text)) ? null : Number(text))}
      />
    );
  }
  return (
    <div>
      <RatingSteps
        label={say(line.name)}
        steps={steps}
        value={value}
        onChange={onChange}
        invalid={invalid}
        describedBy={invalid ? error : undefined}
        notObserved={
          mayLeaveOut
            ? {
                checked: draft.value.notObserved.includes(indicator),
                onChange: (out) => draft.change(leaveOut(indicator, out)),
              }
            : undefined
        }
      />
      {invalid ? <FieldError id={error}>{w.missingRating}</FieldError> : null}
    </div>
  );
}
