import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { type ApiProblem, asProblem } from '../../api/problem.ts';
import { useWords } from '../../i18n/words.ts';
import { Button } from '../../ui/Button.tsx';
import { ErrorNote } from '../../ui/ErrorNote.tsx';
import { Sheet, SheetPart } from '../../ui/Sheet.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { useForm } from '../../ui/use-form.ts';
import { SelectField } from '../../ui/SelectField.tsx';
import { setUp, type Typed, unitsIn } from './first-run.ts';
import s from './FirstRun.module.css';

interface Props {
  enter: (person: string) => void;
  problem: ApiProblem | undefined;
}

const fields = ['organisation.name', 'organisation.units', 'person.id', 'person.name', 'person.unit'];
const blank: Typed = { nameZh: '', nameEn: '', units: '', number: '', name: '', unit: '' };

/** An empty installation on one machine: the organisation, its units, and who runs it; then that person is in. */
export function FirstRun({ enter, problem: entering }: Props) {
  const w = useWords('signin').first;
  const [typed, setTyped] = useState(blank);
  const opening = useMutation({ mutationFn: setUp, onSuccess: () => enter(typed.number.trim()) });
  const problem = opening.error === null ? entering : asProblem(opening.error);
  const set = (field: keyof Typed) => (value: string) => setTyped({ ...typed, [field]: value });
  const units = unitsIn(typed.units);
  const missing =
    typed.nameZh.trim() === '' || units.length === 0 || typed.number.trim() === '' || typed.name.trim() === '';
  const { form, refusal } = useForm({ busy: opening.isPending, problem }, fields, () => opening.mutate(typed));
  return (
    <form {...form} className={s['form']}>
      <h2>{w.title}</h2>
      <p className="quiet">{w.lead}</p>
      <Sheet>
        <SheetPart title={w.organisation}>
          <div className={s['fields']}>
            <TextField
              label={w.nameZh}
              value={typed.nameZh}
              onChange={set('nameZh')}
              longest={60}
              error={problem?.at('organisation.name.zh')}
            />
            <TextField
              label={w.nameEn}
              value={typed.nameEn}
              onChange={set('nameEn')}
              longest={60}
              optional
              hint={w.sameHint}
              error={problem?.at('organisation.name.en')}
            />
            <TextField
              label={w.units}
              value={typed.units}
              onChange={set('units')}
              rows={3}
              hint={w.unitsHint}
              error={problem?.within('organisation.units')}
            />
          </div>
        </SheetPart>
        <SheetPart title={w.you}>
          <div className={s['fields']}>
            <TextField
              label={w.number}
              value={typed.number}
              onChange={set('number')}
              longest={64}
              hint={w.numberHint}
              error={problem?.at('person.id')}
            />
            <TextField
              label={w.name}
              value={typed.name}
              onChange={set('name')}
              longest={60}
              error={problem?.at('person.name')}
            />
            <SelectField
              label={w.unit}
              value={units.some(({ id }) => id === typed.unit) ? typed.unit : (units[0]?.id ?? '')}
              onChange={set('unit')}
              options={units.map(({ id }) => ({ value: id, label: id }))}
              error={problem?.at('person.unit')}
            />
          </div>
        </SheetPart>
      </Sheet>
      {refusal && <ErrorNote problem={refusal} />}
      <div>
        <Button kind="fill" type="submit" busy={opening.isPending} why={missing ? w.needed : undefined}>
          {w.save}
        </Button>
      </div>
    </form>
  );
}
