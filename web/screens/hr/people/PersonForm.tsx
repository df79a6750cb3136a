import { useState } from 'react';
import { me } from '#lib/contract/me.ts';
import { people } from '#lib/contract/people.ts';
import { staff } from '#lib/contract/staff.ts';
import { currencyDigits } from '#lib/domain/number/amount.ts';
import { now, theConfig } from '../../../api/config.ts';
import { useMove } from '../../../api/use-move.ts';
import type { Me } from '../../../api/use-me.ts';
import { useWords } from '../../../i18n/words.ts';
import { Button } from '../../../ui/Button.tsx';
import { dayOf } from '../../../ui/format.ts';
import { ErrorNote } from '../../../ui/ErrorNote.tsx';
import { Sheet, SheetPart } from '../../../ui/Sheet.tsx';
import { StickyBar } from '../../../ui/StickyBar.tsx';
import { useForm } from '../../../ui/use-form.ts';
import { editOf, isBase, isMove, sinceOf, type Typed } from './form.ts';
import { LeaveFields } from './LeaveFields.tsx';
import { PersonFields } from './PersonFields.tsx';
import { type Position, PositionFields } from './PositionFields.tsx';

interface Props {
  start: Typed;
  /** Of somebody known: everything they were, the present last. */
  positions: readonly Position[];
  /** Of somebody known: the version that is being changed. */
  etag: string | null;
  units: Me['organisation']['units'];
  onDone: (unit: string) => void;
  onClose: () => void;
}

const renewed = [people, staff.read, me];

const fields = [
  'since',
  'second',
  'leave',
  'id',
  'name',
  'unit',
  'supervisor',
  'post',
  'hired',
  'left',
  'bonusBase',
  'annualBase',
  'email',
  'chatId',
  'reach',
];

/** One person, new or known. */
export function PersonForm({ start, positions, etag, units, onDone, onClose }: Props) {
  const w = useWords('hr').people.form;
  const known = etag !== null;
  const [typed, setTyped] = useState(start);
  const moves = known && isMove(start, typed);
  const present = positions.length > 1 ? (positions.at(-1)?.from ?? '') : '';
  const since = sinceOf(typed, present, moves, dayOf(now()));
  const add = useMove(staff.add, { renew: renewed });
  const edit = useMove(staff.edit, { renew: renewed });
  const digits = currencyDigits(theConfig().currency);
  const wrong = { base: !isBase(typed.base, digits), annualBase: !isBase(typed.annualBase, digits) };
  const anyWrong = wrong.base || wrong.annualBase;
  const save = async () => {
    const body = editOf(typed, digits, known && since !== present ? since : '');
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
            wrong={wrong}
            problem={move.problem}
          />
        </SheetPart>
        <SheetPart title={w.position.title}>
          <PositionFields
            typed={typed}
            onChange={setTyped}
            since={moves || present !== '' ? since : undefined}
            moves={moves}
            positions={positions}
            problem={move.problem}
          />
        </SheetPart>
        <SheetPart title={w.leave.title} aside={<small>{w.leave.lead}</small>}>
          <LeaveFields leave={typed.leave} onChange={(leave) => setTyped({ ...typed, leave })} problem={move.problem} />
        </SheetPart>
      </Sheet>
      <StickyBar status={refusal && <ErrorNote problem={refusal} />}>
        <Button onClick={onClose}>{w.cancel}</Button>
        <Button kind="fill" type="submit" busy={move.busy} why={anyWrong ? w.baseWrong : undefined}>
          {w.save}
        </Button>
      </StickyBar>
    </form>
  );
}
