import type { DraftBody } from '#lib/contract/evaluations.ts';
import { useSay } from '../../../i18n/use-say.ts';
import type { DraftHandle } from '../../../ui/use-draft.ts';
import { leaveOut } from './draft-changes.ts';
import type { Line } from './form-problems.ts';
import { ScaleInput } from './ScaleInput.tsx';

interface Props {
  line: Line;
  draft: DraftHandle<DraftBody>;
  /** Whether "not observed" is an answer. */
  mayLeaveOut: boolean;
  invalid: boolean;
  onChange: (value: number | null) => void;
}

/** The rating of an indicator as a whole. */
export function RatingField({ line, draft, mayLeaveOut, invalid, onChange }: Props) {
  const say = useSay();
  const { indicator } = line;
  return (
    <ScaleInput
      line={line}
      label={say(line.name)}
      value={draft.value.scores[indicator] ?? null}
      onChange={onChange}
      invalid={invalid}
      error={`error-${indicator}`}
      notObserved={
        mayLeaveOut
          ? {
              checked: draft.value.notObserved.includes(indicator),
              onChange: (out) => draft.change(leaveOut(indicator, out)),
            }
          : undefined
      }
    />
  );
}
