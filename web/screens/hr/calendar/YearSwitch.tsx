import { useWords } from '../../../i18n/words.ts';
import pills from '../people/UnitSwitch.module.css';

interface Props {
  years: readonly { readonly year: string; readonly known: { readonly entered: boolean } | undefined }[];
  value: string;
  onChange: (year: string) => void;
}

/** The years side by side, each with where its days come from. */
export function YearSwitch({ years, value, onChange }: Props) {
  const w = useWords('hr').calendar;
  const source = (known: { readonly entered: boolean } | undefined) =>
    known === undefined ? w.missing : known.entered ? w.entered : w.builtIn;
  return (
    <fieldset className={pills['switch']} aria-label={w.year}>
      {years.map(({ year, known }) => (
        <label key={year}>
          <input type="radio" name="year" checked={year === value} onChange={() => onChange(year)} />
          <span>
            {year}
            <small>&ensp;{source(known)}</small>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
