import { useId } from 'react';
import { useWords } from '../../../../../i18n/words.ts';
import { Icon } from '../../../../../ui/Icon.tsx';
import fields from '../../fields/Fields.module.css';
import type { PartProps } from '../../part-props.ts';
import type { Move } from '../../tree/moving.ts';

interface Props {
  part: PartProps;
  dimension: number;
  names: readonly string[];
  to: (dimension: number) => Move | undefined;
}

/** To which dimension an indicator belongs; the last one of a dimension stays in it. */
export function InDimension({ part, dimension, names, to }: Props) {
  const w = useWords('studio').indicator;
  const id = useId();
  return (
    <div className={fields['field']}>
      <label htmlFor={id}>{w.inDimension}</label>
      <span className={fields['select']}>
        <select
          id={id}
          value={dimension}
          disabled={part.readOnly}
          onChange={(event) => to(Number(event.target.value))?.run()}
        >
          {[...names.entries()]
            .filter(([place]) => place === dimension || to(place) !== undefined)
            .map(([place, name]) => (
              <option key={place} value={place}>
                {name}
              </option>
            ))}
        </select>
        <Icon name="down" size={16} />
      </span>
    </div>
  );
}
