import { type ReactNode, useState } from 'react';
import { useWords } from '../../../../i18n/words.ts';
import { WeightBar } from '../../policy/WeightBar.tsx';
import type { PartProps } from '../part-props.ts';
import { numberAt } from '../read-draft.ts';
import s from './ShareRows.module.css';
import { NumberInput } from './NumberInput.tsx';
import { Problems } from './Problems.tsx';
import { type Share, SumFix } from './SumFix.tsx';

interface Row extends Share {
  /** Stands where the name would. */
  readonly head?: ReactNode;
  readonly aside?: ReactNode;
}

/** Weights one under the other that fill 100 together, with their bar. */
export function ShareRows({ part, rows, label }: { part: PartProps; rows: readonly Row[]; label: string }) {
  const w = useWords('studio').tree;
  const [touched, setTouched] = useState<number>();
  return (
    <fieldset className={s['rows']} aria-label={label}>
      <WeightBar
        parts={rows.map(({ path, name }) => ({ id: name, weight: numberAt(part.draft, path) ?? 0 }))}
        current={touched === undefined ? undefined : rows[touched]?.name}
      />
      <ul>
        {rows.map(({ path, name, head, aside }, place) => (
          <li key={JSON.stringify(path)}>
            <span className={s['name']}>{head ?? name}</span>
            {aside === undefined ? null : <small className="quiet">{aside}</small>}
            <span className={s['weight']}>
              <NumberInput part={part} path={path} label={w.weightOf({ name })} onFocus={() => setTouched(place)} />
              <span className="quiet">%</span>
            </span>
            <Problems part={part} path={path} />
          </li>
        ))}
      </ul>
      <SumFix part={part} shares={rows} touched={touched} />
    </fieldset>
  );
}
