import type { Endpoint } from '#lib/contract/endpoint.ts';
import { progress } from '#lib/contract/progress.ts';
import { now } from '../../api/config.ts';
import { useMove } from '../../api/use-move.ts';
import { useWords } from '../../i18n/words.ts';
import { Button } from '../Button.tsx';
import { dayOf } from '../format.ts';
import { useFormat } from '../use-format.ts';

interface Props {
  cycle: string;
  evaluation: string;
  nudgedAt: string | null;
  /** Whom it reminds, and of what. */
  label: string;
  /** The list in which it stands. */
  renews: Endpoint;
}

/** Reminds the rater of one evaluation; once a day, and then it says when. */
export function NudgeButton({ cycle, evaluation, nudgedAt, label, renews }: Props) {
  const w = useWords('progress').nudge;
  const f = useFormat();
  const move = useMove(progress.nudge, { renew: [renews] });
  if (nudgedAt !== null && wasToday(nudgedAt))
    return <small className="quiet">{w.today({ time: f.time(nudgedAt) })}</small>;
  return (
    <Button
      small
      busy={move.busy}
      problem={move.problem}
      label={label}
      onClick={() => void move.run({ params: { cycle }, body: { evaluation } })}
    >
      {w.act}
    </Button>
  );
}

export const wasToday = (at: string): boolean => dayOf(at) === dayOf(now());
