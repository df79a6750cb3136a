import type { Text } from '#lib/contract/text.ts';
import { periodOf } from '#lib/domain/calendar/period.ts';
import { useSay } from '../../../i18n/use-say.ts';
import { useWords } from '../../../i18n/words.ts';
import { SheetPart } from '../../../ui/Sheet.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import { SelectField } from '../../../ui/SelectField.tsx';
import { withLabel } from './form.ts';
import s from '../shared/Fields.module.css';
import { NameFields } from '../shared/NameFields.tsx';
import type { PartProps } from './parts.ts';

interface Props extends PartProps {
  policies: readonly { key: string; name: Text; number: number }[];
}

/** Which policy, for which period, under which name. */
export function WhatPart({ plan, onChange, problem, policies }: Props) {
  const { form: w, version } = useWords('hr').planning;
  const say = useSay();
  const { period, name } = plan;
  const known = periodOf(period.label) !== undefined;
  return (
    <SheetPart title={w.what}>
      <div className={s['fields']}>
        <div className={s['whole']}>
          <SelectField
            label={w.policy}
            value={plan.policy}
            onChange={(policy) => onChange({ ...plan, policy })}
            options={policies.map(({ key, name: called, number }) => ({
              value: key,
              label: `${say(called)}，${version({ number })}`,
            }))}
            hint={w.policyHint}
            error={problem?.within('policy')}
          />
        </div>
        <div className={s['whole']}>
          <TextField
            label={w.label}
            value={period.label}
            onChange={(label) => onChange(withLabel(plan, label))}
            hint={w.labelHint}
            error={known ? (problem?.at('period.label') ?? problem?.at('period')) : w.labelWrong}
          />
        </div>
        <TextField
          label={w.start}
          type="date"
          value={period.start}
          onChange={(start) => onChange({ ...plan, period: { ...period, start } })}
          error={problem?.at('period.start')}
        />
        <TextField
          label={w.end}
          type="date"
          value={period.end}
          onChange={(end) => onChange({ ...plan, period: { ...period, end } })}
          error={problem?.at('period.end')}
        />
        <NameFields
          name={name}
          onChange={(next) => onChange({ ...plan, name: next })}
          problem={problem}
          longest={200}
        />
      </div>
    </SheetPart>
  );
}
