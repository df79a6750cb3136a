import type { GoalBody } from '#lib/contract/goals.ts';
import { useWords } from '../../i18n/words.ts';
import { Button } from '../../ui/Button.tsx';
import { TextField } from '../../ui/TextField.tsx';
import s from './Goals.module.css';

interface Props {
  goal: GoalBody;
  place: number;
  /** Whether the person has tried to propose: then what is missing is marked. */
  tried: boolean;
  onChange: (goal: GoalBody) => void;
  onRemove: () => void;
}

/** The fields of one goal. */
export function GoalFields({ goal, place, tried, onChange, onRemove }: Props) {
  const w = useWords('goals');
  const hints = { what: w.whatHint, measure: w.measureHint, target: w.targetHint };
  const missing = tried ? w.missing : undefined;
  const words = (field: 'what' | 'measure' | 'target') => (
    <div className={s[field]}>
      <TextField
        label={w[field]}
        longest={200}
        placeholder={hints[field]}
        value={goal[field]}
        error={goal[field].trim() === '' ? missing : undefined}
        onChange={(text) => onChange({ ...goal, [field]: text })}
      />
    </div>
  );
  return (
    <li>
      <fieldset className={s['fields']}>
        <legend>{w.goal({ place })}</legend>
        {words('what')}
        <div className={s['percent']}>
          <TextField
            label={`${w.weight} %`}
            type="number"
            value={String(goal.weight)}
            error={goal.weight === 0 ? missing : undefined}
            onChange={(text) => onChange({ ...goal, weight: percentOf(text) })}
          />
        </div>
        {words('measure')}
        {words('target')}
        <Button kind="quiet" small icon="close" label={w.removeOf({ place })} onClick={onRemove}>
          {w.remove}
        </Button>
      </fieldset>
    </li>
  );
}

/** A whole number from 0 to 100, whatever is typed. */
function percentOf(text: string): number {
  const number = Math.round(Number(text));
  return Number.isNaN(number) ? 0 : Math.min(100, Math.max(0, number));
}
