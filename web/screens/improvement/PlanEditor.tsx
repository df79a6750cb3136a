import { useState } from 'react';
import { improvements } from '#lib/contract/improvements.ts';
import { mostSteps } from '#lib/domain/improvement/case.ts';
import { useWords } from '../../i18n/words.ts';
import { Button } from '../../ui/Button.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { etagOf } from '../../api/etag.ts';
import { Refusal } from '../../ui/Refusal.tsx';
import { useVersionedMove } from '../../api/use-versioned-move.ts';
import s from './Improvement.module.css';
import { addressOf, type Case, type Plan } from './types.ts';

const nothing: Plan = { goals: '', from: '', to: '', steps: [{ what: '', by: '', done: false }] };

export function PlanEditor({ one, onClose }: { one: Case; onClose: () => void }) {
  const common = useWords('common');
  const w = useWords('training').improvement;
  const [plan, setPlan] = useState<Plan>(one.plan ?? nothing);
  const move = useVersionedMove(improvements.plan, [improvements.read, improvements.list]);
  const at = (place: string) => move.problem?.at(place) ?? move.problem?.at(`plan.${place}`);
  const save = async () => {
    const asked = { ...addressOf(one), body: plan, ifMatch: etagOf(one.version) };
    if ((await move.run(asked)) !== undefined) onClose();
  };
  const setStep = (place: number, some: Partial<Plan['steps'][number]>) =>
    setPlan({ ...plan, steps: plan.steps.map((step, index) => (index === place ? { ...step, ...some } : step)) });
  return (
    <div className={s['fields']}>
      <TextField
        label={w.goals}
        rows={3}
        longest={1000}
        value={plan.goals}
        onChange={(goals) => setPlan({ ...plan, goals })}
        error={at('goals')}
      />
      <div className={s['pair']}>
        <TextField
          label={w.from}
          type="date"
          value={plan.from}
          onChange={(from) => setPlan({ ...plan, from })}
          error={at('from')}
        />
        <TextField
          label={w.to}
          type="date"
          value={plan.to}
          onChange={(to) => setPlan({ ...plan, to })}
          error={at('to')}
        />
      </div>
      {plan.steps.map((step, place) => (
        // oxlint-disable-next-line react/no-array-index-key -- steps have no name of their own
        <fieldset key={place} className={s['step']}>
          <legend className="heard">{w.stepOf({ number: place + 1 })}</legend>
          <TextField
            label={w.step}
            longest={300}
            value={step.what}
            onChange={(what) => setStep(place, { what })}
            error={at(`steps.${place}.what`)}
          />
          <TextField
            label={w.by}
            type="date"
            value={step.by}
            onChange={(by) => setStep(place, { by })}
            error={at(`steps.${place}.by`)}
          />
          <label className={s['tick']}>
            <input
              type="checkbox"
              checked={step.done}
              onChange={(event) => setStep(place, { done: event.target.checked })}
            />
            {w.done}
          </label>
          <Button
            kind="quiet"
            icon="close"
            label={w.removeStep({ number: place + 1 })}
            onClick={() => setPlan({ ...plan, steps: plan.steps.filter((_, index) => index !== place) })}
          >
            {null}
          </Button>
        </fieldset>
      ))}
      <Refusal problem={move.problem} />
      <div className={s['acts']}>
        {plan.steps.length < mostSteps ? (
          <Button
            icon="add"
            onClick={() => setPlan({ ...plan, steps: [...plan.steps, { what: '', by: plan.to, done: false }] })}
          >
            {w.addStep}
          </Button>
        ) : null}
        <Button onClick={onClose}>{common.cancel}</Button>
        <Button kind="fill" busy={move.busy} onClick={() => void save()}>
          {w.savePlan}
        </Button>
      </div>
    </div>
  );
}
