import { useState } from 'react';
import type { ReplyOf } from '#lib/contract/endpoint.ts';
import { me } from '#lib/contract/me.ts';
import { calendar, schedule } from '#lib/contract/schedule.ts';
import { now } from '../../../api/config.ts';
import { useWords } from '../../../i18n/words.ts';
import { Button } from '../../../ui/Button.tsx';
import { ErrorNote } from '../../../ui/ErrorNote.tsx';
import { dayOf } from '../../../ui/format.ts';
import { Sheet, SheetPart } from '../../../ui/Sheet.tsx';
import { StickyBar } from '../../../ui/StickyBar.tsx';
import { isWeekend } from '../shared/days.ts';
import { useRefusal } from '../../../ui/Refusal.tsx';
import { Said } from '../../../ui/Said.tsx';
import { Warning } from '../../../ui/Warning.tsx';
import { useVersionedMove } from '../../../api/use-versioned-move.ts';
import { ImportDays } from './ImportDays.tsx';
import { Legend } from './Legend.tsx';
import { MonthGrid } from './MonthGrid.tsx';
import { differences, turned, type YearDays } from './year-days.ts';
import s from './YearSheet.module.css';

interface Props {
  year: string;
  /** Undefined where nobody has entered the year. */
  known: ReplyOf<typeof calendar.read>['years'][number] | undefined;
  etag: string | null;
  /** Absent for whoever only reads. */
  manages: boolean;
  /** What has been changed and not saved, step by step. */
  steps: readonly YearDays[];
  onSteps: (steps: readonly YearDays[]) => void;
}

const months = Array.from({ length: 12 }, (_, month) => String(month + 1).padStart(2, '0'));

/** One year to look at and to change: nothing counts until it is saved, and every step can be taken back. */
export function YearSheet({ year, known, etag, manages, steps, onSteps: setSteps }: Props) {
  const w = useWords('hr').calendar;
  const start: YearDays = known ?? { off: [], on: [] };
  const [saved, setSaved] = useState(false);
  const move = useVersionedMove(calendar.enter, [calendar.read, schedule.read, me]);
  const problem = useRefusal(move.problem);
  const days = steps.at(-1) ?? start;
  const changed = differences(start, days);
  const step = (next: YearDays) => {
    setSaved(false);
    setSteps([...steps, next]);
  };
  const save = async () => {
    const body = { off: [...days.off], on: [...days.on] };
    const done = await move.run({ params: { year }, body, ifMatch: etag });
    if (done === undefined) return;
    setSteps([]);
    setSaved(true);
  };
  return (
    <>
      <Sheet>
        <SheetPart title={w.yearOf({ year })} aside={<Aside year={year} days={days} known={known !== undefined} />}>
          {known === undefined ? <Missing year={year} /> : null}
          <Legend />
          {manages ? <p className="quiet">{w.how}</p> : null}
          <div className={s['months']}>
            {months.map((month) => (
              <MonthGrid
                key={month}
                month={`${year}-${month}`}
                days={days}
                today={dayOf(now())}
                onTurn={manages ? (day) => step(turned(days, day)) : undefined}
              />
            ))}
          </div>
        </SheetPart>
        {manages ? (
          <SheetPart title={w.import.title}>
            <ImportDays key={year} year={year} onPut={step} />
          </SheetPart>
        ) : null}
      </Sheet>
      {changed > 0 || saved ? (
        <StickyBar
          status={
            problem ? (
              <ErrorNote problem={problem} />
            ) : changed > 0 ? (
              <span className="quiet">{w.changed({ count: changed })}</span>
            ) : (
              <Said>{w.saved}</Said>
            )
          }
        >
          {changed === 0 ? null : (
            <>
              <Button kind="quiet" onClick={() => setSteps([])}>
                {w.back}
              </Button>
              <Button onClick={() => setSteps(steps.slice(0, -1))}>{w.undo}</Button>
              <Button
                kind="fill"
                busy={move.busy}
                why={days.off.length === 0 ? w.noHolidays : undefined}
                onClick={() => void save()}
              >
                {w.save}
              </Button>
            </>
          )}
        </StickyBar>
      ) : null}
    </>
  );
}

function Aside({ year, days: { off, on }, known }: { year: string; days: YearDays; known: boolean }) {
  const w = useWords('hr').calendar;
  if (!known && off.length === 0) return null;
  const workless = off.filter((day) => !isWeekend(day)).length;
  return <small>{w.counts({ off: off.length, on: on.length, work: weekdaysOf(year) - workless + on.length })}</small>;
}

function weekdaysOf(year: string): number {
  const start = Date.UTC(Number(year), 0, 1);
  const length = (Date.UTC(Number(year) + 1, 0, 1) - start) / 86_400_000;
  const weekday = (place: number) => new Date(start + place * 86_400_000).getUTCDay();
  return Array.from({ length }, (_, place) => weekday(place)).filter((day) => day !== 0 && day !== 6).length;
}

function Missing({ year }: { year: string }) {
  const w = useWords('hr').calendar;
  return (
    <div className={s['missing']}>
      <Warning>{w.missingTitle({ year })}</Warning>
      <p className="quiet">{w.missingLead}</p>
    </div>
  );
}
