import { useId } from 'react';
import { useWords } from '../../../i18n/words.ts';
import { FieldError } from '../../../ui/FieldError.tsx';
import { useFormat } from '../../../ui/use-format.ts';
import { edges, isEdge, mostDays, numberIn, type TypedOffset } from './form.ts';
import type { DateName } from './types.ts';
import s from './WhenPart.module.css';

interface Props {
  name: DateName;
  offset: TypedOffset;
  /** What follows for the next period. */
  day: string | undefined;
  /** Its calendar is not known yet. */
  guessed: boolean;
  /** Not in order with the others. */
  wrong: boolean;
  problem: string | undefined;
  onChange: (offset: TypedOffset) => void;
}

/** "End of the period, before, 7 working days", and the day that this is. */
export function OffsetRow({ name, offset, day, guessed, wrong, problem, onChange }: Props) {
  const { form: w, dates, datesWrong } = useWords('hr').schedule;
  const f = useFormat();
  const id = useId();
  const unread = numberIn(offset.days, mostDays) === undefined;
  const error = unread ? w.daysWrong : wrong ? datesWrong : problem;
  return (
    <li>
      <fieldset className={s['offset']} aria-label={dates[name]}>
        <b>{dates[name]}</b>
        <select
          aria-label={w.edge}
          value={offset.edge}
          onChange={({ target: { value } }) => (isEdge(value) ? onChange({ ...offset, edge: value }) : undefined)}
        >
          {edges.map((edge) => (
            <option key={edge} value={edge}>
              {w.edges[edge]}
            </option>
          ))}
        </select>
        <input
          aria-label={w.days}
          aria-invalid={error !== undefined}
          aria-describedby={error === undefined ? undefined : id}
          inputMode="numeric"
          value={offset.days}
          onChange={(event) => onChange({ ...offset, days: event.target.value })}
        />
        <span className="quiet">{w.daysUnit}</span>
        <output className={guessed ? s['guessed'] : undefined}>
          {day === undefined ? '' : f.date(day, { year: true, weekday: true })}
        </output>
      </fieldset>
      {error === undefined ? null : <FieldError id={id}>{error}</FieldError>}
    </li>
  );
}
