import type { Text } from '#lib/contract/text.ts';
import { useSay } from '../../../i18n/use-say.ts';
import { useWords } from '../../../i18n/words.ts';
import { FieldError } from '../../../ui/FieldError.tsx';
import { SheetPart } from '../../../ui/Sheet.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import fields from '../planning/PlanForm.module.css';
import { SelectField } from '../shared/SelectField.tsx';
import { mostMonths, numberIn, type Typed } from './form.ts';
import type { PartProps } from './parts.ts';

const employments = ['all', 'regular', 'dispatch'] as const satisfies readonly Typed['employment'][];

/** Whom it covers: units, posts, own or dispatch staff, and how long somebody must have been there. */
export function WhoPart({
  typed,
  onChange,
  problem,
  units,
}: PartProps & { units: readonly { id: string; name: Text }[] }) {
  const { form: w, employments: called } = useWords('hr').schedule;
  const say = useSay();
  const error = typed.units.length === 0 ? w.unitsNone : problem?.within('covers.units');
  const toggle = (id: string, on: boolean) =>
    onChange({
      ...typed,
      units: units.map((unit) => unit.id).filter((one) => (one === id ? on : typed.units.includes(one))),
    });
  return (
    <SheetPart title={w.who}>
      <fieldset className={fields['units']} aria-label={w.units}>
        {units.map(({ id, name }) => (
          <label key={id}>
            <input
              type="checkbox"
              checked={typed.units.includes(id)}
              onChange={(event) => toggle(id, event.target.checked)}
            />
            {say(name)}
          </label>
        ))}
      </fieldset>
      {error === undefined ? null : <FieldError>{error}</FieldError>}
      <div className={fields['fields']}>
        <div className={fields['whole']}>
          <TextField
            label={w.posts}
            value={typed.posts}
            onChange={(posts) => onChange({ ...typed, posts })}
            optional
            hint={w.postsHint}
            error={problem?.within('covers.posts')}
          />
        </div>
        <SelectField
          label={w.employment}
          value={typed.employment}
          onChange={(value) => onChange({ ...typed, employment: employments.find((one) => one === value) ?? 'all' })}
          options={employments.map((value) => ({ value, label: called[value] }))}
        />
        <TextField
          label={w.months}
          value={typed.months}
          onChange={(months) => onChange({ ...typed, months })}
          hint={w.monthsHint}
          error={numberIn(typed.months, mostMonths) === undefined ? w.monthsWrong : undefined}
        />
      </div>
    </SheetPart>
  );
}
