import { useState } from 'react';
import type { ReplyOf } from '#lib/contract/endpoint.ts';
import { me } from '#lib/contract/me.ts';
import { organisation } from '#lib/contract/settings.ts';
import { useMove } from '../../../api/use-move.ts';
import { useWords } from '../../../i18n/words.ts';
import { Button } from '../../../ui/Button.tsx';
import { ErrorNote } from '../../../ui/ErrorNote.tsx';
import { Sheet, SheetPart } from '../../../ui/Sheet.tsx';
import { StickyBar } from '../../../ui/StickyBar.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import { useForm } from '../../../ui/use-form.ts';
import fields from '../shared/Fields.module.css';
import { NameFields } from '../shared/NameFields.tsx';
import { Said } from '../../../ui/Said.tsx';
import { SelectField } from '../../../ui/SelectField.tsx';
import type { UnitRow } from './UnitFields.tsx';
import { idOf, inOrder, UnitRows } from './UnitRows.tsx';

interface Props {
  start: ReplyOf<typeof organisation.read>;
  etag: string | null;
}

/** Each in its own words, as everybody finds theirs. */
const languages = [
  { value: 'zh', label: '中文' },
  { value: 'en', label: 'English' },
];

/** Name, language and units, saved together. The bar is there once something is to be saved. */
export function OrganisationForm({ start, etag }: Props) {
  const w = useWords('hr').settings;
  const [name, setName] = useState(start.name);
  const [units, setUnits] = useState<readonly UnitRow[]>(() => rowsOf(start.units));
  const [language, setLanguage] = useState(start.language);
  const [version, setVersion] = useState(etag);
  const [saved, setSaved] = useState(false);
  const move = useMove(organisation.edit, { renew: [me] });
  const body = bodyOf({ name, language, units });
  const now = JSON.stringify(body);
  const [kept, setKept] = useState(now);
  const changed = now !== kept;
  const save = async () => {
    setSaved(false);
    const done = await move.run({ body, ifMatch: version });
    if (done === undefined) return;
    setVersion(done.etag);
    const stored = rowsOf(done.data.units);
    setKept(JSON.stringify(bodyOf({ name, language, units: stored })));
    setUnits(stored);
    setSaved(true);
  };
  const places = units.flatMap((_, place) => [`units.${place}`, `units[${place}]`]);
  const { form, refusal } = useForm(move, ['name', ...places], save);
  return (
    <form {...form}>
      <Sheet>
        <SheetPart title={w.organisation}>
          <div className={fields['fields']}>
            <NameFields name={name} onChange={setName} problem={move.problem} />
            <SelectField
              label={w.language}
              value={language}
              onChange={(value) => setLanguage(value === 'en' ? 'en' : 'zh')}
              options={languages}
              hint={w.languageHint}
            />
            <TextField label={w.currency} value={start.currency} onChange={() => undefined} locked hint={w.fixed} />
            <TextField label={w.timeZone} value={start.timeZone} onChange={() => undefined} locked />
          </div>
        </SheetPart>
        <SheetPart title={w.units} aside={<small>{w.unitsLead}</small>}>
          <UnitRows units={units} onChange={setUnits} problem={move.problem} />
        </SheetPart>
      </Sheet>
      {changed || saved ? (
        <StickyBar status={refusal ? <ErrorNote problem={refusal} /> : <Status changed={changed} />}>
          <Button kind="fill" type="submit" busy={move.busy}>
            {w.save}
          </Button>
        </StickyBar>
      ) : null}
    </form>
  );
}

/** What is sent. */
const bodyOf = ({ units, ...rest }: Pick<Props['start'], 'name' | 'language'> & { units: readonly UnitRow[] }) => ({
  ...rest,
  units: units.map((unit) => ({
    id: idOf(unit),
    name: unit.name,
    ...(unit.parent === '' ? {} : { parent: unit.parent }),
  })),
});

const rowsOf = (units: Props['start']['units']): UnitRow[] =>
  inOrder(units.map(({ id, name, parent }) => ({ id, name, parent: parent ?? '', key: id, known: true })));

function Status({ changed }: { changed: boolean }) {
  const w = useWords('hr').settings;
  return changed ? <span className="quiet">{w.changed}</span> : <Said>{w.saved}</Said>;
}
