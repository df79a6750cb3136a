import { useId } from 'react';
import { useWords } from '../../../../i18n/words.ts';
import s from './Example.module.css';
import type { Range } from './range.ts';

interface Props {
  label: string;
  value: number | null;
  range: Range;
  written: (value: number) => string;
  onChange: (value: number | null) => void;
  /** It is never missing. */
  always?: boolean;
}

/** One figure of the example, led by hand; ticked off, there is none. */
export function Slider({ label, value, range, written, onChange, always = false }: Props) {
  const w = useWords('studio').example;
  const { colon } = useWords('common');
  const id = useId();
  const shown = value ?? (range.min + range.max) / 2;
  const onGrid = (text: string) => Number(Number(text).toFixed(6));
  return (
    <div className={s['slider']}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="range"
        min={range.min}
        max={range.max}
        step={range.step}
        value={shown}
        disabled={value === null}
        aria-valuetext={value === null ? w.missing : written(value)}
        onChange={(event) => onChange(onGrid(event.target.value))}
      />
      <output htmlFor={id}>{value === null ? w.missing : written(value)}</output>
      {always ? null : (
        <label className={s['missing']}>
          <input
            type="checkbox"
            checked={value === null}
            aria-label={`${label}${colon}${w.missing}`}
            onChange={() =>
              onChange(value === null ? onGrid(String(Math.round(shown / range.step) * range.step)) : null)
            }
          />
          {w.missing}
        </label>
      )}
    </div>
  );
}
