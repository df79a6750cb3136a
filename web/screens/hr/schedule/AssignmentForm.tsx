import { useState } from 'react';
import type { ReplyOf } from '#lib/contract/endpoint.ts';
import { type calendar, schedule } from '#lib/contract/schedule.ts';
import { now } from '../../../api/config.ts';
import { useMove } from '../../../api/use-move.ts';
import { useWords } from '../../../i18n/words.ts';
import { Button } from '../../../ui/Button.tsx';
import { ErrorNote } from '../../../ui/ErrorNote.tsx';
import { dayOf } from '../../../ui/format.ts';
import { Sheet } from '../../../ui/Sheet.tsx';
import { StickyBar } from '../../../ui/StickyBar.tsx';
import { useForm } from '../../../ui/use-form.ts';
import { etagOf } from '../../../api/etag.ts';
import type { ChoosableUnit } from '../shared/UnitsField.tsx';
import { editOf } from './edit-of.ts';
import { bodyOf, type Offered, previewOf, type Typed } from './form.ts';
import type { Assignment } from './types.ts';
import { WhatPart } from './WhatPart.tsx';
import { WhenPart } from './WhenPart.tsx';
import { WhoPart } from './WhoPart.tsx';

interface Props {
  start: Typed;
  /** Undefined for a new one. */
  known: Assignment | undefined;
  policies: readonly Offered[];
  units: readonly ChoosableUnit[];
  years: ReplyOf<typeof calendar.read>['years'];
  onClose: () => void;
}

const fields = ['name', 'policy', 'kind', 'since', 'covers', 'offsets', 'payAfterMonths'];
const renewed = [schedule.read, schedule.coverage];

/** What counts, who takes part, and in which rhythm, with the dates that follow beside it. */
export function AssignmentForm({ start, known, policies, units, years, onClose }: Props) {
  const w = useWords('hr').schedule.form;
  const [typed, setTyped] = useState(start);
  const create = useMove(schedule.create, { renew: renewed });
  const edit = useMove(schedule.edit, { renew: renewed });
  const move = known === undefined ? create : edit;
  const preview = previewOf(typed, Object.fromEntries(years.map((one) => [one.year, one])), dayOf(now()));
  const body = bodyOf(typed);
  const save = async () => {
    if (body === undefined) return;
    const { policy: _policy, kind: _kind, ...change } = body;
    const done =
      known === undefined
        ? await create.run({ body })
        : await edit.run({
            params: { assignment: known.id },
            body: editOf(known, change),
            ifMatch: etagOf(known.version),
          });
    if (done !== undefined) onClose();
  };
  const { form, refusal } = useForm(move, fields, save);
  const why =
    typed.units.length === 0 ? w.unitsNone : body === undefined || preview.wrong.size > 0 ? w.needs : undefined;
  const shared = { typed, onChange: setTyped, problem: move.problem };
  return (
    <form {...form}>
      <Sheet>
        <WhatPart {...shared} policies={policies} fixed={known !== undefined} />
        <WhoPart {...shared} units={units} />
        <WhenPart {...shared} preview={preview} />
      </Sheet>
      <StickyBar status={refusal && <ErrorNote problem={refusal} />}>
        <Button onClick={onClose}>{w.cancel}</Button>
        <Button kind="fill" type="submit" busy={move.busy} why={why}>
          {w.save}
        </Button>
      </StickyBar>
    </form>
  );
}
