import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { now } from '../../api/config.ts';
import { asProblem } from '../../api/problem.ts';
import { readClock } from '../../api/time-machine.ts';
import { useSay } from '../../i18n/use-say.ts';
import { useWords } from '../../i18n/words.ts';
import { Button } from '../Button.tsx';
import { Dialog, DialogActs } from '../Dialog.tsx';
import { ErrorNote } from '../ErrorNote.tsx';
import { TextField } from '../TextField.tsx';
import { dayOf } from '../format.ts';
import { useFormat } from '../use-format.ts';
import { Living } from './Living.tsx';
import s from './TimeMachine.module.css';
import { useLiving } from './use-living.ts';

const DAY = 86_400_000;
const jumps = { day: 1, week: 7, month: 30 } as const;
const jumpNames = ['day', 'week', 'month'] as const;

/** Moves the clock of one machine on: to what comes next, by some days, to a date. */
export function TimeMachine({ onClose }: { onClose: () => void }) {
  const w = useWords('time');
  const say = useSay();
  const f = useFormat();
  const clock = useQuery({ queryKey: ['/local/clock'], queryFn: readClock, staleTime: 0 });
  const living = useLiving();
  const [date, setDate] = useState('');
  const standing = living.standing ?? clock.data;
  const at = standing === undefined ? now() : new Date(standing.now);
  const busy = living.state !== 'still';
  const next = standing?.next;
  const by = (days: number) => living.until(new Date(at.getTime() + days * DAY).toISOString());
  const past = date !== '' && date <= dayOf(at);
  return (
    <Dialog open title={w.title} onClose={busy ? () => {} : onClose}>
      <p className="quiet">{w.lead}</p>
      <p className={s['now']}>
        <span className="quiet">{w.now}</span>
        <time dateTime={at.toISOString()}>{f.dateTime(at.toISOString(), { year: true, weekday: true })}</time>
      </p>
      {clock.error === null ? null : <ErrorNote problem={asProblem(clock.error)} />}
      {busy ? (
        <Living living={living} />
      ) : (
        <>
          {living.happened === undefined ? null : (
            <output className={s['happened']}>
              {w.happened({
                moves: living.happened.moves.map(({ action, cycle }) => ({ action, name: say(cycle.name) })),
                told: living.happened.told,
              })}
            </output>
          )}
          {living.problem === undefined ? null : <ErrorNote problem={living.problem} />}
          <section className={s['next']} aria-label={w.next}>
            <h3 className="quiet">{w.next}</h3>
            {next ? (
              <>
                <p>
                  <b>{w.effect(next.effect)}</b>
                  <small>{say(next.cycle.name)}</small>
                  <small className="quiet">{f.dateTime(next.at, { year: true, weekday: true })}</small>
                </p>
                <Button kind="fill" onClick={() => living.until(next.at)}>
                  {w.toNext}
                </Button>
              </>
            ) : (
              <p className="quiet">{clock.isPending ? '' : w.nothingNext}</p>
            )}
          </section>
          <fieldset className={s['jumps']}>
            <legend className="quiet">{w.on}</legend>
            {jumpNames.map((name) => (
              <Button key={name} small onClick={() => by(jumps[name])}>
                {w[name]}
              </Button>
            ))}
          </fieldset>
          <form
            className={s['date']}
            onSubmit={(event) => {
              event.preventDefault();
              if (date !== '' && !past) living.until(`${date}T09:00`);
            }}
          >
            <TextField
              label={w.date}
              type="date"
              value={date}
              onChange={setDate}
              hint={w.dateHint}
              error={past ? w.past : undefined}
            />
            <Button type="submit">{w.toDate}</Button>
          </form>
          <DialogActs>
            <Button onClick={onClose}>{living.happened === undefined ? w.close : w.done}</Button>
          </DialogActs>
        </>
      )}
    </Dialog>
  );
}
