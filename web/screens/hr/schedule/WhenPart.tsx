import { useLanguage } from '../../../i18n/language.ts';
import { useWords } from '../../../i18n/words.ts';
import { periodName } from '../../../ui/period-name.ts';
import { SheetPart } from '../../../ui/Sheet.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import fields from '../shared/Fields.module.css';
import { Warning } from '../../../ui/Warning.tsx';
import { SelectField } from '../../../ui/SelectField.tsx';
import { mostPay, numberIn, type Preview } from './form.ts';
import { OffsetRow } from './OffsetRow.tsx';
import type { PartProps } from './parts.ts';
import { dateOrder } from './types.ts';
import s from './WhenPart.module.css';

/** The rhythm in working days; beside each line the date that follows for the next period. */
export function WhenPart({ typed, onChange, problem, preview }: PartProps & { preview: Preview }) {
  const w = useWords('hr').schedule.form;
  const language = useLanguage();
  return (
    <SheetPart
      title={w.when}
      aside={<small>{w.whenLead({ period: periodName(language, preview.period.label) })}</small>}
    >
      <div className={fields['fields']}>
        <SelectField
          label={w.calendar}
          value={typed.calendar}
          onChange={(value) => onChange({ ...typed, calendar: value === 'weekends' ? 'weekends' : 'statutory' })}
          options={[
            { value: 'statutory', label: w.statutory },
            { value: 'weekends', label: w.weekends },
          ]}
        />
      </div>
      {preview.gap === undefined ? null : (
        <div className={s['gap']}>
          <Warning>{w.whenGap({ year: preview.gap })}</Warning>
        </div>
      )}
      <ol className={s['offsets']}>
        {dateOrder.map((name) => (
          <OffsetRow
            key={name}
            name={name}
            offset={typed.offsets[name]}
            day={preview.dates?.[name]}
            guessed={preview.gap !== undefined}
            wrong={preview.wrong.has(name)}
            problem={problem?.within(`offsets.${name}`)}
            onChange={(offset) => onChange({ ...typed, offsets: { ...typed.offsets, [name]: offset } })}
          />
        ))}
      </ol>
      <div className={fields['fields']}>
        <TextField
          label={w.pay}
          value={typed.pay}
          onChange={(pay) => onChange({ ...typed, pay })}
          hint={w.payHint}
          error={numberIn(typed.pay, mostPay) === undefined ? w.payWrong : problem?.at('payAfterMonths')}
        />
      </div>
    </SheetPart>
  );
}
