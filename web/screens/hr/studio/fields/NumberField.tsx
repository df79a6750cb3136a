import { useId } from 'react';
import type { PartProps } from '../part-props.ts';
import type { Path } from '../scheme-draft.ts';
import s from './Fields.module.css';
import { NumberInput } from './NumberInput.tsx';
import { Problems } from './Problems.tsx';

interface Props {
  part: PartProps;
  path: Path;
  label: string;
  unit?: string;
  hint?: string;
  by?: number;
  /** What holds where it is left empty. */
  placeholder?: string;
}

/** A number with its label, its unit and what is wrong with it. */
export function NumberField({ part, path, label, unit, hint, by = 1, placeholder }: Props) {
  const id = useId();
  return (
    <div className={s['field']}>
      <label htmlFor={id}>{label}</label>
      <span className={s['with']}>
        <NumberInput
          part={part}
          path={path}
          id={id}
          describedBy={`${id}-h ${id}-e`}
          by={by}
          placeholder={placeholder}
        />
        {unit === undefined ? null : <span className="quiet">{unit}</span>}
      </span>
      {hint === undefined ? null : (
        <small id={`${id}-h`} className="quiet">
          {hint}
        </small>
      )}
      <Problems part={part} path={path} id={`${id}-e`} />
    </div>
  );
}
