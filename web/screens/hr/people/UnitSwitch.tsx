import type { Text } from '#lib/contract/text.ts';
import { useSay } from '../../../i18n/use-say.ts';
import { useWords } from '../../../i18n/words.ts';
import { SelectField } from '../../../ui/SelectField.tsx';
import s from './UnitSwitch.module.css';

interface Props {
  units: readonly { id: string; name: Text }[];
  value: string | undefined;
  onChange: (unit: string) => void;
}

const AT_A_GLANCE = 6;

/** A few units side by side, many in a list. */
export function UnitSwitch({ units, value, onChange }: Props) {
  const w = useWords('hr').people;
  const say = useSay();
  if (units.length > AT_A_GLANCE)
    return (
      <div className={s['list']}>
        <SelectField
          label={w.unit}
          value={value ?? ''}
          onChange={onChange}
          options={units.map(({ id, name }) => ({ value: id, label: say(name) }))}
        />
      </div>
    );
  return (
    <fieldset className={s['switch']} aria-label={w.unit}>
      {units.map(({ id, name }) => (
        <label key={id}>
          <input type="radio" name="unit" checked={id === value} onChange={() => onChange(id)} />
          <span>{say(name)}</span>
        </label>
      ))}
    </fieldset>
  );
}
