import { useWords } from '../../../i18n/words.ts';
import { SheetPart } from '../../../ui/Sheet.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import fields from '../shared/Fields.module.css';
import { SelectField } from '../../../ui/SelectField.tsx';
import { type ChoosableUnit, UnitsField } from '../shared/UnitsField.tsx';
import { mostMonths, numberIn, type Typed } from './form.ts';
import type { PartProps } from './parts.ts';

const employments = ['all', 'regular', 'dispatch'] as const satisfies readonly Typed['employment'][];

/** Whom it covers: units, posts, own or dispatch staff, and how long somebody must have been there. */
export function WhoPart({ typed, onChange, problem, units }: PartProps & { units: readonly ChoosableUnit[] }) {
  const { form: w, employments: called } = useWords('hr').schedule;
  return (
    <SheetPart title={w.who}>
      <UnitsField
        label={w.units}
        units={units}
        chosen={typed.units}
        rankBy={typed.rankBy}
        onChange={(chosen, rankBy) => onChange({ ...typed, units: chosen, rankBy })}
        error={typed.units.length === 0 ? w.unitsNone : problem?.within('covers.units')}
      />
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
