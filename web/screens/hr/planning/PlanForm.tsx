import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { cycles } from '#lib/contract/cycles.ts';
import { schedule } from '#lib/contract/schedule.ts';
import type { ReplyOf } from '#lib/contract/endpoint.ts';
import type { policies } from '#lib/contract/policies.ts';
import { now } from '../../../api/config.ts';
import { useMove } from '../../../api/use-move.ts';
import { useWords } from '../../../i18n/words.ts';
import { paths } from '../../../paths.ts';
import { Button } from '../../../ui/Button.tsx';
import { ErrorNote } from '../../../ui/ErrorNote.tsx';
import { dayOf } from '../../../ui/format.ts';
import { Sheet } from '../../../ui/Sheet.tsx';
import { StickyBar } from '../../../ui/StickyBar.tsx';
import { useForm } from '../../../ui/use-form.ts';
import type { ChoosableUnit } from '../shared/UnitsField.tsx';
import { bodyOf, firstPlan, type Plan, policyKey } from './form.ts';
import { RepeatPart } from './RepeatPart.tsx';
import { WhatPart } from './WhatPart.tsx';
import { WhenPart } from './WhenPart.tsx';
import { WhoPart } from './WhoPart.tsx';

interface Props {
  policies: ReplyOf<typeof policies.list>['items'];
  units: readonly ChoosableUnit[];
  /** What has been planned already. */
  cycles: readonly { policy: { id: string }; period: { label: string } }[];
  onClose: () => void;
}

const fields = ['name', 'policy', 'period', 'units', 'dates', 'payMonth', 'repeat'];

/** What counts, who takes part, when. Whatever the server does not take is said beside its field. */
export function PlanForm({ policies: all, units, cycles: known, onClose }: Props) {
  const w = useWords('hr').planning.form;
  const navigate = useNavigate();
  // Only what is approved, each policy by its current version.
  const versions = all.flatMap((one) => (one.current === null ? [] : [{ ...one, number: one.current }]));
  const newest = versions.toSorted((a, b) => b.createdAt.localeCompare(a.createdAt))[0];
  const ids = units.flatMap(({ id, parent }) => (parent ? [] : [id]));
  const [plan, setPlan] = useState<Plan>(() => {
    const policy = newest ?? { id: '', number: 1, period: 'quarter' };
    const taken = known.filter((cycle) => cycle.policy.id === policy.id).map(({ period }) => period.label);
    // Whoever plans the first one wants the next ones, too.
    return { ...firstPlan(policy, ids, dayOf(now()), new Set(taken)), repeat: known.length === 0 };
  });
  const move = useMove(cycles.create, { renew: [cycles.list, schedule.read] });
  const secondReview = versions.some((version) => policyKey(version) === plan.policy && version.secondReview);
  const save = async () => {
    const made = await move.run({ body: bodyOf(plan, { secondReview }) });
    if (made !== undefined) await navigate({ to: paths.cycle(made.data.id) });
  };
  const { form, refusal } = useForm(move, fields, save);
  const shared = { plan, onChange: setPlan, problem: move.problem };
  return (
    <form {...form}>
      <Sheet>
        <WhatPart {...shared} policies={versions.map((version) => ({ ...version, key: policyKey(version) }))} />
        <WhoPart {...shared} units={units} />
        <WhenPart {...shared} secondReview={secondReview} />
        <RepeatPart {...shared} />
      </Sheet>
      <StickyBar status={refusal && <ErrorNote problem={refusal} />}>
        <Button onClick={onClose}>{w.cancel}</Button>
        <Button kind="fill" type="submit" busy={move.busy} why={plan.units.length === 0 ? w.unitsNone : undefined}>
          {w.save}
        </Button>
      </StickyBar>
    </form>
  );
}
