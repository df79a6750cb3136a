import { useSay } from '../../../i18n/use-say.ts';
import { useWords } from '../../../i18n/words.ts';
import { FieldError } from '../../../ui/FieldError.tsx';
import { RatingSteps } from '../../../ui/RatingSteps.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import type { Line } from './form-problems.ts';
import { stepsOf } from './steps-of.ts';

interface Props {
  /** Its scale and the words of its steps. */
  line: Line;
  label: string;
  value: number | null;
  onChange: (value: number | null) => void;
  invalid: boolean;
  locked?: boolean;
  /** Id of what says that it is missing. */
  error: string;
  notObserved?: { checked: boolean; onChange: (checked: boolean) => void } | undefined;
}

/** Steps to choose from, or a number where the scale has too many of them. */
export function ScaleInput({ line, label, value, onChange, invalid, locked = false, error, notObserved }: Props) {
  const w = useWords('evaluation');
  const say = useSay();
  const steps = stepsOf(line, say);
  if (steps === undefined)
    return (
      <TextField
        label={label}
        heard
        type="number"
        hint={`${line.scale.min}–${line.scale.max}`}
        value={value === null ? '' : String(value)}
        error={invalid ? w.missingRating : undefined}
        locked={locked}
        onChange={(text) => onChange(text.trim() === '' || Number.isNaN(Number(text)) ? null : Number(text))}
      />
    );
  return (
    <div>
      <RatingSteps
        label={label}
        steps={steps}
        value={value}
        onChange={onChange}
        locked={locked}
        invalid={invalid}
        describedBy={invalid ? error : undefined}
        notObserved={notObserved}
      />
      {invalid ? <FieldError id={error}>{w.missingRating}</FieldError> : null}
    </div>
  );
}
