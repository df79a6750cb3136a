import type { CycleState } from '#lib/domain/lifecycle/cycle.ts';
import { useWords } from '../../../i18n/words.ts';
import { Icon } from '../../../ui/Icon.tsx';
import { useFormat } from '../../../ui/use-format.ts';
import type { CycleDetail } from '../shared/use-cycle.ts';
import { stages } from './next.ts';
import s from './StageSteps.module.css';

type Shown = Pick<CycleDetail, 'state' | 'dates' | 'publishedAt'>;

/** The day on which a stage begins, where one is set. */
function dayOf(stage: CycleState, { dates, publishedAt }: Shown): string | undefined {
  if (stage === 'open') return dates.opens;
  if (stage === 'review') return dates.closes;
  return stage === 'published' ? (publishedAt ?? dates.publish) : undefined;
}

/** The six stages of a cycle: what is behind is ticked, where it is stands out. */
export function StageSteps({ cycle, small = false }: { cycle: Shown; small?: boolean }) {
  const w = useWords('hr').cycle;
  const f = useFormat();
  const here = stages.findIndex((stage) => stage === cycle.state);
  return (
    <ol className={`${s['steps']} ${small ? s['small'] : ''}`} aria-label={w.steps}>
      {stages.map((stage, place) => {
        const day = dayOf(stage, cycle);
        const done = place < here || cycle.state === 'closed';
        const now = place === here && !done;
        return (
          <li key={stage} className={done ? s['done'] : now ? s['now'] : ''} aria-current={now ? 'step' : undefined}>
            <span className={s['mark']} aria-hidden="true">
              {done ? <Icon name="ok" size={12} /> : null}
            </span>
            <span className={s['word']}>
              {w.stages[stage]}
              {done ? <span className="heard">{w.stepDone}</span> : null}
              {now ? <span className="heard">{w.stepNow}</span> : null}
            </span>
            {day === undefined || small ? null : <small className="quiet">{f.date(day)}</small>}
          </li>
        );
      })}
    </ol>
  );
}
