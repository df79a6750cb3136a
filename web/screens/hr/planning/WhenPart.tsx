import { datesFor, datesIn } from '#lib/domain/lifecycle/dates.ts';
import { useWords } from '../../../i18n/words.ts';
import { SheetPart } from '../../../ui/Sheet.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import s from '../shared/Fields.module.css';
import type { PartProps } from './parts.ts';

/** Every date of the cycle, in the order in which they come. */
export function WhenPart({ plan, onChange, problem, secondReview }: PartProps & { secondReview: boolean }) {
  const w = useWords('hr').planning.form;
  const dates = datesFor(plan.dates, { secondReview });
  return (
    <SheetPart title={w.when} aside={<small>{w.whenLead}</small>}>
      <div className={s['fields']}>
        {datesIn(dates).map((name) => (
          <TextField
            key={name}
            label={w[name]}
            type="date"
            value={dates[name] ?? ''}
            onChange={(day) => onChange({ ...plan, dates: { ...plan.dates, [name]: day } })}
            error={dates[name] === '' ? w.needed : problem?.at(`dates.${name}`)}
          />
        ))}
        <TextField
          label={w.payMonth}
          value={plan.payMonth}
          onChange={(payMonth) => onChange({ ...plan, payMonth })}
          hint={w.payMonthHint}
          error={problem?.at('payMonth')}
        />
      </div>
    </SheetPart>
  );
}
