import { useState } from 'react';
import { reasonLength } from '#lib/contract/common.ts';
import { cycles } from '#lib/contract/cycles.ts';
import { schedule } from '#lib/contract/schedule.ts';
import type { CycleDates, CycleState } from '#lib/domain/lifecycle/cycle.ts';
import { datesIn } from '#lib/domain/lifecycle/dates.ts';
import { movableDates } from '#lib/domain/lifecycle/move-dates.ts';
import { useWords } from '../../../i18n/words.ts';
import { Button } from '../../../ui/Button.tsx';
import { DialogActs } from '../../../ui/Dialog.tsx';
import { ErrorNote } from '../../../ui/ErrorNote.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import { areSame, areWhole, DateFields } from '../shared/DateFields.tsx';
import { etagOf } from '../../../api/etag.ts';
import { useRefusal } from '../../../ui/Refusal.tsx';
import { wholeCycle } from '../shared/renewed.ts';
import { useVersionedMove } from '../../../api/use-versioned-move.ts';

interface Props {
  cycle: { readonly id: string; readonly version: number; readonly state: CycleState; readonly dates: CycleDates };
  manages: boolean;
  onClose: () => void;
}

/** Moves what is still to come of a cycle that exists, with the reason that stands in its log. */
export function CycleDatesForm({ cycle, manages, onClose }: Props) {
  const { schedule: w } = useWords('hr');
  const common = useWords('common').reason;
  const [dates, setDates] = useState(cycle.dates);
  const [reason, setReason] = useState('');
  const move = useVersionedMove(cycles.dates, [...wholeCycle, schedule.read]);
  const problem = useRefusal(move.problem);
  const said = problem?.besides([...datesIn(dates).map((name) => `dates.${name}`), 'reason']);
  const more = reasonLength.least - reason.trim().length;
  const why =
    !areWhole(dates) || areSame(dates, cycle.dates)
      ? w.period.unchanged
      : reason.trim() === ''
        ? common.required
        : more > 0
          ? common.short({ more })
          : undefined;
  const save = async () => {
    const body = { dates, reason: reason.trim() };
    const done = await move.run({ params: { cycle: cycle.id }, body, ifMatch: etagOf(cycle.version) });
    if (done !== undefined) onClose();
  };
  return (
    <>
      <DateFields
        dates={dates}
        onChange={setDates}
        movable={manages ? movableDates[cycle.state] : []}
        problem={problem}
        place="dates"
      />
      {manages ? (
        <TextField
          label={w.period.reason}
          rows={2}
          value={reason}
          onChange={setReason}
          longest={reasonLength.most}
          error={problem?.at('reason')}
        />
      ) : null}
      {said === undefined ? null : <ErrorNote problem={said} />}
      <DialogActs>
        <Button onClick={onClose}>{w.period.close}</Button>
        {manages ? (
          <Button kind="fill" busy={move.busy} why={why} onClick={() => void save()}>
            {w.period.save}
          </Button>
        ) : null}
      </DialogActs>
    </>
  );
}
