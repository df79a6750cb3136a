import { useState } from 'react';
import { useWords } from '../../../i18n/words.ts';
import { reweighed } from './change.ts';
import s from './Controls.module.css';

interface Props {
  title: string;
  lead: string;
  /** What is weighed; together they are 100. */
  parts: readonly { readonly id: string; readonly name: string; readonly weight: number }[];
  onChange: (weights: readonly number[]) => void;
}

/** One slider for each part; together they stay 100. */
export function WeightSliders({ title, lead, parts, onChange }: Props) {
  const w = useWords('simulation');
  const weights = parts.map(({ weight }) => weight);
  // One move goes over many steps: each is counted from where it began, else rounding would add up.
  const [began, begin] = useState<{ place: number; weights: readonly number[] }>();
  const move = (place: number, wanted: number) => {
    const from = began?.place === place ? began.weights : weights;
    if (began?.place !== place) begin({ place, weights });
    onChange(reweighed(from, place, wanted));
  };
  return (
    <fieldset className={s['group']}>
      <legend>{title}</legend>
      <p className="quiet">{lead}</p>
      {parts.map(({ id, name, weight }, place) => (
        <label key={id} className={s['slider']}>
          <span>{name}</span>
          <output>{weight}%</output>
          <input
            type="range"
            min={1}
            max={101 - parts.length}
            step={1}
            value={weight}
            aria-label={w.weightOf({ name })}
            aria-valuetext={`${weight}%`}
            disabled={parts.length === 1}
            onChange={(event) => move(place, Number(event.target.value))}
          />
        </label>
      ))}
    </fieldset>
  );
}
