import { useState } from 'react';
import { talks } from '#lib/contract/talks.ts';
import { now } from '../../api/config.ts';
import { useMove } from '../../api/use-move.ts';
import { useWords } from '../../i18n/words.ts';
import { Button } from '../../ui/Button.tsx';
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx';
import { ErrorNote } from '../../ui/ErrorNote.tsx';
import { dayOf } from '../../ui/format.ts';
import { StateMark } from '../../ui/StateMark.tsx';
import { StickyBar } from '../../ui/StickyBar.tsx';
import { TextField } from '../../ui/TextField.tsx';
import s from './Talk.module.css';
import { atOf, etagOf, mayDo, shownTalks, type TalkData } from './talk.ts';

/** The supervisor says that they talked; the person has the last word. */
export function Ending({ talk }: { talk: TalkData }) {
  const w = useWords('talks');
  const move = useMove(talks.move, { renew: shownTalks });
  const [holding, setHolding] = useState(false);
  const at = atOf(talk);
  const run = async (action: 'takeBack' | 'agree') =>
    move.run({
      ...at,
      params: { ...at.params, action },
      body: action === 'agree' ? { goals: talk.goals.version } : {},
      ifMatch: etagOf(talk.version),
    });
  if (talk.state === 'agreed')
    return (
      <p className={s['after']}>
        <StateMark state="done" wraps>
          {w.done}
        </StateMark>
      </p>
    );
  if (mayDo(talk, 'agree'))
    return (
      <StickyBar
        status={
          <div>
            <span className="quiet">{w.agreeLead}</span>
            {move.problem === undefined ? null : <ErrorNote problem={move.problem} />}
          </div>
        }
      >
        <Button kind="fill" busy={move.busy} onClick={() => void run('agree')}>
          {w.agree}
        </Button>
      </StickyBar>
    );
  if (mayDo(talk, 'takeBack'))
    return (
      <div className={`${s['acts']} noprint`}>
        <StateMark state="draft">{w.waitsAgree({ name: talk.employee.name })}</StateMark>
        <Button kind="quiet" busy={move.busy} problem={move.problem} onClick={() => void run('takeBack')}>
          {w.takeBack}
        </Button>
      </div>
    );
  if (!mayDo(talk, 'hold')) return null;
  return (
    <div className={`${s['acts']} noprint`}>
      <Button kind="fill" onClick={() => setHolding(true)}>
        {w.hold}
      </Button>
      {holding ? <Hold talk={talk} onClose={() => setHolding(false)} /> : null}
    </div>
  );
}

function Hold({ talk, onClose }: { talk: TalkData; onClose: () => void }) {
  const w = useWords('talks');
  const today = dayOf(now());
  const planned = talk.appointment === null ? today : dayOf(talk.appointment.start);
  const [on, setOn] = useState(planned < today ? planned : today);
  const move = useMove(talks.move, { renew: shownTalks });
  const at = atOf(talk);
  const run = async () => {
    const params = { ...at.params, action: 'hold' as const };
    if ((await move.run({ ...at, params, body: { on }, ifMatch: etagOf(talk.version) })) !== undefined) onClose();
  };
  return (
    <ConfirmDialog
      open
      title={w.holdTitle}
      action={w.holdDo}
      busy={move.busy}
      problem={move.problem}
      onConfirm={() => void run()}
      onClose={onClose}
    >
      <p>{w.holdLead({ name: talk.employee.name })}</p>
      <TextField label={w.holdOn} type="date" value={on} onChange={setOn} />
    </ConfirmDialog>
  );
}
