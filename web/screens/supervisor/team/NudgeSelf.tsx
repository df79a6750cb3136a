import { team } from '#lib/contract/evaluations.ts';
import { useWords } from '../../../i18n/words.ts';
import { NudgeButton } from '../../../ui/progress/NudgeButton.tsx';
import type { TeamRow } from './TeamOf.tsx';

interface Props {
  cycle: string;
  self: NonNullable<TeamRow['self']>;
  name: string;
}

/** Reminds somebody of their own part; the others' parts are HR's to remind of. */
export function NudgeSelf({ cycle, self, name }: Props) {
  const w = useWords('supervisor').team;
  return (
    <NudgeButton
      cycle={cycle}
      evaluation={self.id}
      nudgedAt={self.nudgedAt}
      label={w.nudgeOf({ name })}
      renews={team}
    />
  );
}
