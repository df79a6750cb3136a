import { periodAt } from '#lib/domain/calendar/period.ts';
import { now } from '../../../api/config.ts';
import { useLanguage } from '../../../i18n/language.ts';
import { useSay } from '../../../i18n/use-say.ts';
import { useWords } from '../../../i18n/words.ts';
import { dayOf } from '../../../ui/format.ts';
import { periodName } from '../../../ui/period-name.ts';
import { SheetPart } from '../../../ui/Sheet.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import fields from '../shared/Fields.module.css';
import { NameFields } from '../shared/NameFields.tsx';
import { SelectField } from '../../../ui/SelectField.tsx';
import { type Offered, usualTyped } from './form.ts';
import type { PartProps } from './parts.ts';
import { sincePeriods } from './since-periods.ts';

interface Props extends PartProps {
  policies: readonly Offered[];
  /** The policy and its kind of period stay. */
  fixed: boolean;
}

/** Which policy, under which name, from which period on. */
export function WhatPart({ typed, onChange, problem, policies, fixed }: Props) {
  const schedule = useWords('hr').schedule;
  const w = schedule.form;
  const say = useSay();
  const { name, policy, kind, since } = typed;
  const language = useLanguage();
  const choose = (id: string) => {
    const chosen = policies.find((one) => one.id === id);
    const before = policies.find((one) => one.id === policy);
    if (chosen === undefined) return;
    // A name that nobody wrote goes along with its policy.
    const own = name.zh !== before?.name.zh || name.en !== before.name.en;
    const next = periodAt(chosen.period, dayOf(now())).label;
    onChange({
      ...typed,
      policy: id,
      kind: chosen.period,
      name: own ? name : chosen.name,
      // Another kind of period has another rhythm.
      ...(chosen.period === kind ? {} : { since: next, offsets: usualTyped(chosen.period) }),
    });
  };
  return (
    <SheetPart title={w.what} aside={<small>{schedule.kinds[kind]}</small>}>
      <div className={fields['fields']}>
        <div className={fields['whole']}>
          {fixed ? (
            <TextField
              label={w.policy}
              value={policies.flatMap((one) => (one.id === policy ? [say(one.name)] : []))[0] ?? policy}
              onChange={() => undefined}
              locked
              hint={w.policyKept}
            />
          ) : (
            <SelectField
              label={w.policy}
              value={policy}
              onChange={choose}
              options={policies.map((one) => ({
                value: one.id,
                label: `${say(one.name)}（${schedule.kinds[one.period]}）`,
              }))}
              hint={w.policyHint}
              error={problem?.at('policy') ?? problem?.at('kind')}
            />
          )}
        </div>
        <NameFields name={name} onChange={(next) => onChange({ ...typed, name: next })} problem={problem} />
        <SelectField
          label={w.since}
          value={since}
          onChange={(label) => onChange({ ...typed, since: label })}
          options={sincePeriods(kind, dayOf(now()), since).map((label) => ({
            value: label,
            label: periodName(language, label),
          }))}
          error={problem?.at('since')}
        />
      </div>
    </SheetPart>
  );
}
