import { useWords } from '../../i18n/words.ts';
import { Button } from '../Button.tsx';
import { DialogActs } from '../Dialog.tsx';
import { ProgressSteps } from '../ProgressSteps.tsx';
import { useFormat } from '../use-format.ts';
import s from './TimeMachine.module.css';
import type { LivingNow } from './use-living.ts';

/** The day that is being lived, and how many are to go. */
export function Living({ living: { standing, days, state, stop } }: { living: LivingNow }) {
  const w = useWords('time');
  const f = useFormat();
  const left = Math.ceil(days.left);
  const all = Math.max(1, Math.ceil(days.all));
  return (
    <>
      <div className={s['living']}>
        <p>
          {standing === undefined ? '' : w.living({ date: f.date(standing.now, { year: true }) })}
          <span className="quiet">{w.left({ days: left })}</span>
        </p>
        <ProgressSteps done={all - left} total={all} label={w.left({ days: left })} />
      </div>
      <DialogActs>
        <Button busy={state === 'stopping'} onClick={stop}>
          {state === 'stopping' ? w.stopping : w.stop}
        </Button>
      </DialogActs>
    </>
  );
}
