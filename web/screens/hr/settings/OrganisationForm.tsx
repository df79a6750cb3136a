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
import fields from '../planning/PlanForm.module.css';
import { Said } from '../shared/Said.tsx';
import { UnitRows, type UnitRow } from './UnitRows.tsx';

interface Props {
  start: ReplyOf<typeof organisation.read>;
  etag: string | null;
}

/** Name and units, saved together. */
export function OrganisationForm({ start, etag }: Props) {
  const w = useWords('hr').settings;
  const [name, setName] = useState(start.name);
  const [units, setUnits] = useState<readonly UnitRow[]>(() =>
    start.units.map((unit) => ({ ...unit, key: unit.id, known: true })),
  );
  const [version, setVersion] = useState(etag);
  const [saved, setSaved] = useState(false);
  const move = useMove(organisation.edit, { renew: [me] });
  const save = async () => {
    setSaved(false);
    const body = { name, units: units.map(({ id, name: called }) => ({ id: id || called.zh, name: called })) };
    const done = await move.run({ body, ifMatch: version });
    if (done === undefined) return;
    setVersion(done.etag);
    setUnits(done.data.units.map((unit) => ({ ...unit, key: unit.id, known: true })));
    setSaved(true);
  };
  const places = units.flatMap((_, place) => [`units.${place}`, `units[${place}]`]);
  const { form, refusal } = useForm(move, ['name', ...places], save);
  return (
    <form {...form}>
      <Sheet>
        <SheetPart title={w.organisation}>
          <div className={fields['fields']}>
            <TextField
              label={w.nameZh}
              value={name.zh}
              onChange={(zh) => setName({ ...name, zh })}
              longest={60}
              error={move.problem?.at('name.zh')}
            />
            <TextField
              label={w.nameEn}
              value={name.en}
              onChange={(en) => setName({ ...name, en })}
              longest={60}
              error={move.problem?.at('name.en')}
            />
            <TextField label={w.currency} value={start.currency} onChange={() => undefined} locked hint={w.fixed} />
            <TextField label={w.timeZone} value={start.timeZone} onChange={() => undefined} locked />
          </div>
        </SheetPart>
        <SheetPart title={w.units} aside={<small>{w.unitsLead}</small>}>
          <UnitRows units={units} onChange={setUnits} problem={move.problem} />
        </SheetPart>
      </Sheet>
      <StickyBar status={refusal ? <ErrorNote problem={refusal} /> : <Said>{saved ? w.saved : undefined}</Said>}>
        <Button kind="fill" type="submit" busy={move.busy}>
          {w.save}
        </Button>
      </StickyBar>
    </form>
  );
}
