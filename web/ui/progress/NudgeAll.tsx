import { useState } from 'react';
import type { Endpoint } from '#lib/contract/endpoint.ts';
import { progress } from '#lib/contract/progress.ts';
import type { RaterKind } from '#lib/domain/policy/policy.ts';
import { useMove } from '../../api/use-move.ts';
import { useWords } from '../../i18n/words.ts';
import { Button } from '../Button.tsx';
import { ConfirmDialog } from '../ConfirmDialog.tsx';
import { wasToday } from './NudgeButton.tsx';

/** One late evaluation: who is to hand it in, and when they were last reminded. */
export interface Late {
  rater: string;
  nudgedAt: string | null;
}

interface Props {
  cycle: string;
  unit?: string | undefined;
  kind?: RaterKind | undefined;
  /** How many are late; of those `late` have been read so far. */
  count: number;
  late: readonly Late[];
  /** All have been read. */
  whole: boolean;
  /** Asks for the rest: whom it concerns is said before anything is sent. */
  onOpen: () => void;
  renews: Endpoint;
}

/** Reminds the raters of everything that is late, after saying how many people that is. */
export function NudgeAll({ cycle, unit, kind, count, late, whole, onOpen, renews }: Props) {
  const w = useWords('progress').nudge;
  const [asking, setAsking] = useState(false);
  const move = useMove(progress.nudge, { renew: [renews] });
  const [told, setTold] = useState<number>();
  const fresh = late.filter(({ nudgedAt }) => nudgedAt === null || !wasToday(nudgedAt));
  const raters = new Set(fresh.map(({ rater }) => rater)).size;
  const already = new Set(late.filter((one) => !fresh.includes(one)).map(({ rater }) => rater)).size;
  const wanted = { ...(unit === undefined ? {} : { unit }), ...(kind === undefined ? {} : { kind }) };
  const send = async () => {
    const done = await move.run({ params: { cycle }, body: wanted });
    if (done === undefined) return;
    setTold(done.data.raters);
    setAsking(false);
  };
  return (
    <>
      <output className="quiet">{told === undefined ? null : <small>{w.told({ count: told })}</small>}</output>
      {count === 0 ? null : (
        <Button
          small
          onClick={() => {
            onOpen();
            setAsking(true);
          }}
        >
          {w.all({ count })}
        </Button>
      )}
      <ConfirmDialog
        open={asking}
        title={w.all({ count })}
        action={w.send({ count: raters })}
        why={whole ? (raters === 0 ? w.nobody : undefined) : w.counting}
        busy={move.busy}
        problem={move.problem}
        onConfirm={() => void send()}
        onClose={() => {
          move.clear();
          setAsking(false);
        }}
      >
        <p>{w.lead({ count: raters, already })}</p>
      </ConfirmDialog>
    </>
  );
}
