import { useWords } from '../../../i18n/words.ts';
import { SelectField } from '../shared/SelectField.tsx';

interface Props {
  /** The newest first. */
  numbers: readonly number[];
  value: number;
  onChange: (number: number) => void;
}

export function VersionSwitch({ numbers, value, onChange }: Props) {
  const w = useWords('hr').policy;
  return (
    <SelectField
      label={w.choose}
      heard
      value={String(value)}
      onChange={(next) => onChange(Number(next))}
      options={(numbers.length === 0 ? [value] : numbers).map((number, place) => ({
        value: String(number),
        label: place === 0 ? `${w.version({ number })} · ${w.current}` : w.version({ number }),
      }))}
    />
  );
}
