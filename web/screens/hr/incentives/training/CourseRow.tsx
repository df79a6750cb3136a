import { courseForms } from '#lib/domain/training/course.ts';
import { useWords } from '../../../../i18n/words.ts';
import { TextField } from '../../../../ui/TextField.tsx';
import type { Course } from '../../../training/types.ts';
import { SelectField } from '../../../../ui/SelectField.tsx';
import s from './Dialogs.module.css';

/** A course while it is written: numbers as they are typed. */
export type Written = Omit<Course, 'hours' | 'cost'> & { readonly hours: string; readonly cost: string };

interface Props {
  row: Written;
  error: (field: string) => string | undefined;
  /** Plans and policies name it: its number stays. */
  locked: boolean;
  onChange: (row: Written) => void;
}

export function CourseRow({ row, error, locked, onChange }: Props) {
  const all = useWords('training');
  const w = all.catalogue;
  const set = (some: Partial<Written>) => onChange({ ...row, ...some });
  return (
    <fieldset className={s['row']}>
      <legend className="heard">{w.row({ id: row.id })}</legend>
      <TextField
        label={w.id}
        value={row.id}
        onChange={(id) => set({ id })}
        longest={40}
        locked={locked}
        error={error('id')}
      />
      <TextField
        label={w.zh}
        value={row.name.zh}
        onChange={(zh) => set({ name: { ...row.name, zh } })}
        longest={100}
        error={error('name.zh')}
      />
      <TextField
        label={w.en}
        value={row.name.en}
        onChange={(en) => set({ name: { ...row.name, en } })}
        longest={100}
        error={error('name.en')}
      />
      <SelectField
        label={w.form}
        value={row.form}
        onChange={(value) => set({ form: courseForms.find((one) => one === value) ?? 'class' })}
        options={courseForms.map((value) => ({ value, label: all.forms[value] }))}
      />
      <TextField label={w.hours} value={row.hours} onChange={(hours) => set({ hours })} longest={5} />
      <TextField label={w.cost} value={row.cost} onChange={(cost) => set({ cost })} longest={10} />
      <label className={s['given']}>
        <input type="checkbox" checked={row.active} onChange={(event) => set({ active: event.target.checked })} />
        {w.active}
      </label>
    </fieldset>
  );
}
