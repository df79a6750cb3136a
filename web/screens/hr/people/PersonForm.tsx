import { useState } from 'react';
import { me } from '#lib/contract/me.ts';
import { people } from '#lib/contract/people.ts';
import { staff } from '#lib/contract/staff.ts';
import { currencyDigits } from '#lib/domain/number/amount.ts';
import { theConfig } from '../../../api/config.ts';
import { useMove } from '../../../api/use-move.ts';
import type { Me } from '../../../api/use-me.ts';
import { useWords } from '../../../i18n/words.ts';
import { Button } from '../../../ui/Button.tsx';
import { ErrorNote } from '../../../ui/ErrorNote.tsx';
import { Sheet, SheetPart } from '../../../ui/Sheet.tsx';
import { StickyBar } from '../../../ui/StickyBar.tsx';
import { useForm } from '../../../ui/use-form.ts';
import { editOf, isBase, type Typed } from './form.ts';
import { PersonFields } from './PersonFields.tsx';

interface Props {
  start: Typed;
  /** Of somebody known: the version that is being changed. */
  etag: string | null;
  units: Me['organisation']['units'];
  onDone: (unit: string) => void;
  onClose: () => void;
}

const renewed = [people, staff.read, me];

const fields = ['id', 'name', 'unit', 'supervisor', 'post', 'hired', 'left', 'bonusBase'];

/** One person, new or known. */
export function PersonForm({ start, etag, units, onDone, onClose }: Props) {
  const w = useWords('hr').people.form;
  const [typed, setTyped] = useState(start);
  const add = useMove(staff.add, { renew: renewed });
  const edit = useMove(staff.edit, { renew: renewed });
  const known = etag !== null;
  const digits = currencyDigits(theConfig().currency);
  const baseWrong = !isBase(typed, digits);
  const save = async () => {
    const body = editOf(typed, digits);
    const done = known
      ? await edit.run({ params: { person: start.id }, body, ifMatch: etag })
      : await add.run({ body: { ...body, id: typed.id } });
    if (done !== undefined) onDone(done.data.unit);
  };
  const move = known ? edit : add;
  const { form, refusal } = useForm(move, fields, save);
  return (
    <form {...form}>
      <Sheet>
        <SheetPart title={known ? start.name : w.who}>
          <PersonFields
            typed={typed}
            onChange={setTyped}
            units={units}
            numbered={known}
            baseWrong={baseWrong}
            problem={move.problem}
          />
        </SheetPart>
      </Sheet>
      <StickyBar status={refusal && <ErrorNote problem={refusal} />}>
        <Button onClick={onClose}>{w.cancel}</Button>
        <Button kind="fill" type="submit" busy={move.busy} why={baseWrong ? w.baseWrong : undefined}>
          {w.save}
        </Button>
      </StickyBar>
    </form>
  );
}
