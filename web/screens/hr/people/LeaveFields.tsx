import { leaveTypes } from '#lib/domain/organisation/person.ts';
import { now } from '../../../api/config.ts';
import type { ApiProblem } from '../../../api/problem.ts';
import { useWords } from '../../../i18n/words.ts';
import { Button } from '../../../ui/Button.tsx';
import { dayOf } from '../../../ui/format.ts';
import { TextField } from '../../../ui/TextField.tsx';
import { SelectField } from '../../../ui/SelectField.tsx';
import type { Leave } from './form.ts';
import s from './LeaveFields.module.css';

interface Props {
  leave: readonly Leave[];
  onChange: (leave: readonly Leave[]) => void;
  problem: ApiProblem | undefined;
}

/** When somebody was away, and why. */
export function LeaveFields({ leave, onChange, problem }: Props) {
  const w = useWords('hr').people.form.leave;
  const set = (place: number, over: Partial<Leave>) =>
    onChange(leave.map((one, at) => (at === place ? { ...one, ...over } : one)));
  const today = dayOf(now());
  return (
    <>
      {leave.length === 0 ? <p className="quiet">{w.none}</p> : null}
      <ul className={s['spans']}>
        {leave.map(({ type, from, to }, place) => (
          // oxlint-disable-next-line react/no-array-index-key -- two alike are two, and nothing but the fields' values is kept
          <li key={place}>
            <SelectField
              label={w.type}
              value={type}
              onChange={(value) => set(place, { type: leaveTypes.find((one) => one === value) ?? 'other' })}
              options={leaveTypes.map((value) => ({ value, label: w.types[value] }))}
            />
            <TextField
              label={w.from}
              type="date"
              value={from}
              onChange={(value) => set(place, { from: value })}
              error={problem?.at(`leave[${place}].from`)}
            />
            <TextField
              label={w.to}
              type="date"
              value={to}
              onChange={(value) => set(place, { to: value })}
              error={problem?.at(`leave[${place}].to`)}
            />
            <Button
              small
              label={w.removeOf({ type: w.types[type], from })}
              onClick={() => onChange(leave.filter((_, at) => at !== place))}
            >
              {w.remove}
            </Button>
          </li>
        ))}
      </ul>
      <Button small icon="add" onClick={() => onChange([...leave, { type: 'annual', from: today, to: today }])}>
        {w.add}
      </Button>
    </>
  );
}
