import type { CycleDates } from '#lib/domain/lifecycle/cycle.ts';
import { datesIn } from '#lib/domain/lifecycle/dates.ts';
import type { ApiProblem } from '../../../api/problem.ts';
import { useWords } from '../../../i18n/words.ts';
import { TextField } from '../../../ui/TextField.tsx';
import { useFormat } from '../../../ui/use-format.ts';
import s from './DateFields.module.css';

interface Props {
  dates: CycleDates;
  onChange: (dates: CycleDates) => void;
  /** Those that can still be moved; the others are shown. */
  movable: readonly (keyof CycleDates)[];
  problem: ApiProblem | undefined;
  /** Where the server's problems of a date lie. */
  place: string;
}

/** All dates of a cycle in their order, each in a field of its own. */
export function DateFields({ dates, onChange, movable, problem, place }: Props) {
  const w = useWords('hr').schedule.dates;
  const f = useFormat();
  return (
    <div className={s['dates']}>
      {datesIn(dates).map((name) =>
        movable.includes(name) ? (
          <TextField
            key={name}
            label={w[name]}
            type="date"
            value={dates[name] ?? ''}
            onChange={(day) => onChange({ ...dates, [name]: day })}
            error={problem?.at(`${place}.${name}`)}
          />
        ) : (
          <div key={name}>
            <b>{w[name]}</b>
            <p>{f.date(dates[name] ?? '', { year: true })}</p>
          </div>
        ),
      )}
    </div>
  );
}

/** Whether every date stands there. */
export const areWhole = (dates: CycleDates): boolean => datesIn(dates).every((name) => dates[name] !== '');

export const areSame = (one: CycleDates, other: CycleDates): boolean =>
  datesIn(one).every((name) => one[name] === other[name]);
