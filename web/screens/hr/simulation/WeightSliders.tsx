import { useState } from 'react';
import type { Policy } from '#lib/domain/policy/policy.ts';
import { useSay } from '../../../i18n/use-say.ts';
import { useWords } from '../../../i18n/words.ts';
import { nameOf } from '../policy/names.ts';
import { reweighed, withWeights } from './change.ts';
import s from './Controls.module.css';

interface Props {
  policy: Policy;
  onChange: (policy: Policy) => void;
}

/** One slider for each dimension; together they stay 100. */
export function WeightSliders({ policy, onChange }: Props) {
  const w = useWords('simulation');
  const say = useSay();
  const weights = policy.dimensions.map(({ weight }) => weight);
  // One move goes over many steps: each is counted from where it began, else rounding would add up.
  const [began, begin] = useState<{ place: number; weights: readonly number[] }>();
  const move = (place: number, wanted: number) => {
    const from = began?.place === place ? began.weights : weights;
    if (began?.place !== place) begin({ place, weights });
    onChange(withWeights(policy, reweighed(from, place, wanted)));
  };
  return (
    <fieldset className={s['group']}>
      <legend>{w.dimensions}</legend>
      <p className="quiet">{w.dimensionsLead}</p>
      {policy.dimensions.map((dimension, place) => {
        const name = nameOf(dimension, say);
        return (
          <label key={dimension.id} className={s['slider']}>
            <span>{name}</span>
            <output>{dimension.weight}%</output>
            <input
              type="range"
              min={1}
              max={101 - policy.dimensions.length}
              step={1}
              value={dimension.weight}
              aria-label={w.weightOf({ name })}
              aria-valuetext={`${dimension.weight}%`}
              disabled={policy.dimensions.length === 1}
              onChange={(event) => move(place, Number(event.target.value))}
            />
          </label>
        );
      })}
    </fieldset>
  );
}
