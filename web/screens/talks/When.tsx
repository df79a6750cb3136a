import { useState } from 'react';
import { talks } from '#lib/contract/talks.ts';
import { now } from '../../api/config.ts';
import { download } from '../../api/download.ts';
import { useMove } from '../../api/use-move.ts';
import { useWords } from '../../i18n/words.ts';
import { Button } from '../../ui/Button.tsx';
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx';
import { StateMark } from '../../ui/StateMark.tsx';
import { useFormat } from '../../ui/use-format.ts';
import { PlanDialog } from './PlanDialog.tsx';
import s from './Talk.module.css';
import { atOf, etagOf, mayDo, nameOfSide, shownTalks, type TalkData } from './talk.ts';

/** When and where; set, moved, called off, put into a calendar. */
export function When({ talk }: { talk: TalkData }) {
  const w = useWords('talks');
  const [open, setOpen] = useState<'plan' | 'move' | 'callOff'>();
  const close = () => setOpen(undefined);
  const planned = talk.state === 'planned';
  return (
    <>
      <Line talk={talk} />
      {planned || mayDo(talk, 'plan') ? (
        <div className={`${s['acts']} noprint`}>
          {mayDo(talk, 'plan') ? (
            <Button icon="days" onClick={() => setOpen('plan')}>
              {w.plan}
            </Button>
          ) : null}
          {planned ? (
            <Button icon="days" onClick={() => void download(talks.entry, atOf(talk))}>
              {w.calendar}
            </Button>
          ) : null}
          {mayDo(talk, 'move') ? (
            <Button kind="quiet" onClick={() => setOpen('move')}>
              {w.move}
            </Button>
          ) : null}
          {mayDo(talk, 'callOff') ? (
            <Button kind="quiet" onClick={() => setOpen('callOff')}>
              {w.callOff}
            </Button>
          ) : null}
        </div>
      ) : null}
      {open === 'plan' || open === 'move' ? <PlanDialog talk={talk} action={open} onClose={close} /> : null}
      {open === 'callOff' ? <CallOff talk={talk} onClose={close} /> : null}
    </>
  );
}

function Line({ talk }: { talk: TalkData }) {
  const w = useWords('talks');
  const f = useFormat();
  const { state, appointment, heldOn, agreedAt, by, side } = talk;
  const on = heldOn === null ? '' : f.date(heldOn);
  if (state === 'held') return <StateMark state="draft">{w.states.held({ on })}</StateMark>;
  if (state === 'agreed')
    return (
      <StateMark state="done" wraps>
        {w.states.agreed({ on, at: f.date(agreedAt ?? '') })}
      </StateMark>
    );
  if (appointment === null)
    return (
      <>
        <StateMark state="none">{w.states.open}</StateMark>
        <p className="quiet">{w.openLead}</p>
      </>
    );
  const over = new Date(appointment.start) < now();
  return (
    <>
      <p className={s['when']}>
        {w.states.planned({ at: f.dateTime(appointment.start, { weekday: true }), minutes: appointment.minutes })}
      </p>
      <p className="quiet">
        {appointment.place === '' ? null : <span>{w.place({ place: appointment.place })} · </span>}
        {over ? w.states.over : by === side ? w.setByMe : by === null ? null : w.setBy({ name: nameOfSide(talk, by) })}
      </p>
    </>
  );
}

function CallOff({ talk, onClose }: { talk: TalkData; onClose: () => void }) {
  const w = useWords('talks');
  const move = useMove(talks.move, { renew: shownTalks });
  const at = atOf(talk);
  const run = async () => {
    const params = { ...at.params, action: 'callOff' as const };
    if ((await move.run({ ...at, params, body: {}, ifMatch: etagOf(talk.version) })) !== undefined) onClose();
  };
  return (
    <ConfirmDialog
      open
      title={w.callOffTitle}
      action={w.callOff}
      busy={move.busy}
      problem={move.problem}
      onConfirm={() => void run()}
      onClose={onClose}
    >
      <p>{w.callOffLead}</p>
    </ConfirmDialog>
  );
}
