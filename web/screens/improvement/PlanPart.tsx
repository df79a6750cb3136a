import { useState } from 'react';
import { useWords } from '../../i18n/words.ts';
import { Button } from '../../ui/Button.tsx';
import { SheetPart } from '../../ui/Sheet.tsx';
import { StateMark } from '../../ui/StateMark.tsx';
import { useFormat } from '../../ui/use-format.ts';
import s from './Improvement.module.css';
import { PlanEditor } from './PlanEditor.tsx';
import type { Case, Plan } from './types.ts';

/** Goals, time and steps; whoever keeps them changes them here. */
export function PlanPart({ one }: { one: Case }) {
  const w = useWords('training').improvement;
  const f = useFormat();
  const [editing, setEditing] = useState(false);
  const { plan, may } = one;
  const aside = plan === null ? undefined : f.period(plan.from, plan.to, { year: true });
  return (
    <SheetPart
      id="plan"
      title={w.plan}
      aside={aside}
      actions={
        editing || !may.includes('plan') ? undefined : (
          <Button small kind={plan === null ? 'fill' : 'line'} onClick={() => setEditing(true)}>
            {plan === null ? w.write : w.edit}
          </Button>
        )
      }
    >
      {editing ? <PlanEditor one={one} onClose={() => setEditing(false)} /> : <Written plan={plan} />}
    </SheetPart>
  );
}

function Written({ plan }: { plan: Plan | null }) {
  const w = useWords('training').improvement;
  const f = useFormat();
  if (plan === null) return <p className="quiet">{w.noPlan}</p>;
  return (
    <>
      <p className={s['goals']}>{plan.goals}</p>
      <ul className={s['list']}>
        {plan.steps.map(({ what, by, done }) => (
          <li key={`${by} ${what}`}>
            <span>{what}</span>
            <span className="quiet">{w.until({ at: f.date(by) })}</span>
            <StateMark state={done ? 'done' : 'none'}>{done ? w.done : w.notDone}</StateMark>
          </li>
        ))}
      </ul>
    </>
  );
}
