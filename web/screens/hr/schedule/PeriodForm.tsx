import { useState } from 'react';
import type { CycleDates } from '#lib/domain/lifecycle/cycle.ts';
import { datesIn } from '#lib/domain/lifecycle/dates.ts';
import { useLanguage } from '../../../i18n/language.ts';
import { useWords } from '../../../i18n/words.ts';
import { Button } from '../../../ui/Button.tsx';
import { DialogActs } from '../../../ui/Dialog.tsx';
import { ErrorNote } from '../../../ui/ErrorNote.tsx';
import { periodName } from '../../../ui/period-name.ts';
import { areSame, areWhole, DateFields } from '../shared/DateFields.tsx';
import type { PeriodProps } from './PeriodDialog.tsx';
import { SkipPeriod } from './SkipPeriod.tsx';
import { useExceptions } from './use-exceptions.ts';

/** A period that has no cycle yet: its dates can be moved by hand, or it is left out. */
export function PeriodForm(props: PeriodProps) {
  const { one, assignment, manages, onClose } = props;
  const w = useWords('hr').schedule;
  const period = periodName(useLanguage(), one.period.label);
  const { label } = one.period;
  const { busy, problem, decide } = useExceptions(assignment);
  const [dates, setDates] = useState(one.dates);
  if (dates === undefined || one.dates === undefined) return null;
  const before = one.dates;
  const place = `exceptions.${label}.dates`;
  const fields = datesIn(dates).map((name) => `${place}.${name}`);
  const said = problem?.besides(fields);
  const save = async () => {
    const known = assignment.exceptions[label];
    const moved = known !== undefined && 'dates' in known ? known.dates : {};
    const changed = datesIn(dates).filter((name) => dates[name] !== before[name]);
    const next: Partial<CycleDates> = { ...moved, ...Object.fromEntries(changed.map((name) => [name, dates[name]])) };
    if (await decide(label, { dates: next }, w.period.moved({ period }))) onClose();
  };
  const back = async () => {
    if (await decide(label, undefined, w.period.restored({ period }))) onClose();
  };
  return (
    <>
      <DateFields
        dates={dates}
        onChange={setDates}
        movable={manages ? datesIn(dates) : []}
        problem={problem}
        place={place}
      />
      {said === undefined ? null : <ErrorNote problem={said} />}
      <DialogActs>
        <Button onClick={onClose}>{w.period.close}</Button>
        {manages ? (
          <>
            {one.moved === true ? (
              <Button busy={busy} onClick={() => void back()}>
                {w.period.back}
              </Button>
            ) : null}
            <SkipPeriod {...props} />
            <Button
              kind="fill"
              busy={busy}
              why={!areWhole(dates) || areSame(dates, before) ? w.period.unchanged : undefined}
              onClick={() => void save()}
            >
              {w.period.save}
            </Button>
          </>
        ) : null}
      </DialogActs>
    </>
  );
}
