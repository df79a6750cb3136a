import { useState } from 'react';
import { talks } from '#lib/contract/talks.ts';
import { talkMinutes, usualMinutes } from '#lib/domain/talk/talk.ts';
import { now } from '../../api/config.ts';
import { useMove } from '../../api/use-move.ts';
import { useWords } from '../../i18n/words.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog, DialogActs } from '../../ui/Dialog.tsx';
import { ErrorNote } from '../../ui/ErrorNote.tsx';
import { dayOf, time as clockOf } from '../../ui/format.ts';
import { TextField } from '../../ui/TextField.tsx';
import s from './Talk.module.css';
import { atOf, etagOf, otherName, shownTalks, type TalkData } from './talk.ts';

interface Props {
  talk: TalkData;
  action: 'plan' | 'move';
  onClose: () => void;
}

/** A day, a time on the organisation's clock, how long and where. */
export function PlanDialog({ talk, action, onClose }: Props) {
  const w = useWords('talks').dialog;
  const common = useWords('common');
  const known = talk.appointment;
  const [day, setDay] = useState(known === null ? '' : dayOf(known.start));
  const [time, setTime] = useState(known === null ? '' : clockOf(known.start));
  const [minutes, setMinutes] = useState(String(known?.minutes ?? usualMinutes));
  const [place, setPlace] = useState(known?.place ?? '');
  const move = useMove(talks.move, { renew: shownTalks });
  const at = atOf(talk);
  const wrong = (path: string) => move.problem?.errors.find((error) => error.path === path)?.message;
  const send = async () => {
    const params = { ...at.params, action };
    const body = { day, time, minutes: minutesOf(minutes), place: place.trim() };
    if ((await move.run({ ...at, params, body, ifMatch: etagOf(talk.version) })) !== undefined) onClose();
  };
  return (
    <Dialog open title={w[action]} onClose={onClose}>
      <p className="quiet">{w.lead({ name: otherName(talk) })}</p>
      <div className={s['fields']}>
        <TextField label={w.day} type="date" value={day} error={wrong('day')} onChange={setDay} hint={undefined} />
        <TextField label={w.time} type="time" value={time} error={wrong('time')} onChange={setTime} />
        <TextField label={w.minutes} type="number" value={minutes} error={wrong('minutes')} onChange={setMinutes} />
      </div>
      <TextField label={w.place} optional longest={200} placeholder={w.placeHint} value={place} onChange={setPlace} />
      {move.problem === undefined || move.problem.errors.length > 0 ? null : <ErrorNote problem={move.problem} />}
      <DialogActs>
        <Button onClick={onClose}>{common.cancel}</Button>
        <Button
          kind="fill"
          busy={move.busy}
          why={day === '' || time === '' || day < dayOf(now()) ? w.missing : undefined}
          onClick={() => void send()}
        >
          {w.send}
        </Button>
      </DialogActs>
    </Dialog>
  );
}

/** Whatever is typed, a length that a talk can have. */
function minutesOf(text: string): number {
  const number = Math.round(Number(text));
  return Math.min(talkMinutes.most, Math.max(talkMinutes.least, Number.isNaN(number) ? usualMinutes : number));
}
