import { useId } from 'react';
import type { PartProps } from '../part-props.ts';
import { textAt } from '../read-draft.ts';
import type { Path } from '../scheme-draft.ts';
import { fieldId } from './field-id.ts';
import s from './Fields.module.css';
import { Problems } from './Problems.tsx';

interface Props {
  part: PartProps;
  path: Path;
  label: string;
  /** Each with what it means, in a sentence. */
  options: readonly { value: string; label: string; means: string }[];
  otherwise: string;
  /** The label for screen readers only. */
  heard?: boolean;
}

/** One of a few, where what each means has to be read before choosing. */
export function MeaningField({ part, path, label, options, otherwise, heard = false }: Props) {
  const name = useId();
  const written = textAt(part.draft, path);
  const chosen = written === '' ? otherwise : written;
  return (
    <fieldset className={s['meanings']} disabled={part.readOnly}>
      <legend className={heard ? 'heard' : undefined}>{label}</legend>
      {options.map(({ value, label: words, means }) => (
        <label key={value}>
          <input
            type="radio"
            name={name}
            data-field={value === chosen ? fieldId(path) : undefined}
            checked={value === chosen}
            onChange={() => {
              part.change(path, value);
              part.settle();
            }}
          />
          <span>
            {words}
            <small className="quiet">{means}</small>
          </span>
        </label>
      ))}
      <Problems part={part} path={path} />
    </fieldset>
  );
}
