import { useState } from 'react';
import { now } from '../../api/config.ts';
import { useEpoch } from '../../api/epoch.ts';
import { useWords } from '../../i18n/words.ts';
import { Button } from '../../ui/Button.tsx';
import { TimeDialog } from '../../ui/time/TimeDialog.tsx';
import { useFormat } from '../../ui/use-format.ts';
import s from './SignIn.module.css';

/** Where the demo's clock stands; time can be moved on before anybody comes in. */
export function TimeCard() {
  const w = useWords('signin');
  const f = useFormat();
  const [open, setOpen] = useState(false);
  useEpoch();
  const at = now().toISOString();
  return (
    <aside className={s['clock']} aria-label={w.clock}>
      <p>
        <span className="quiet">{w.clock}</span>
        <time dateTime={at}>{f.dateTime(at, { year: true, weekday: true })}</time>
      </p>
      <Button onClick={() => setOpen(true)}>{w.moveTime}</Button>
      {open ? <TimeDialog onClose={() => setOpen(false)} /> : null}
    </aside>
  );
}
