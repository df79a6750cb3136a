import { useId } from 'react';
import { Icon } from '../../../../ui/Icon.tsx';
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
  /** The empty value takes the field away. */
  options: readonly { value: string; label: string; group?: string }[];
  /** What holds where the draft says nothing. */
  otherwise?: string;
  hint?: string | undefined;
  onChoose?: (value: string) => void;
}

/** One of a few, in the browser's own list. */
export function ChoiceField({ part, path, label, options, otherwise = '', hint, onChoose }: Props) {
  const id = useId();
  const written = textAt(part.draft, path);
  const value = written === '' ? otherwise : written;
  const choose = (next: string) => {
    if (onChoose === undefined) part.change(path, next === '' ? undefined : next);
    else onChoose(next);
    part.settle();
  };
  return (
    <div className={s['field']}>
      <label htmlFor={id}>{label}</label>
      <span className={s['select']}>
        <select
          id={id}
          data-field={fieldId(path)}
          value={value}
          disabled={part.readOnly}
          aria-invalid={part.problems(path).length > 0}
          aria-describedby={`${id}-h ${id}-e`}
          onChange={(event) => choose(event.target.value)}
        >
          {options.some((option) => option.value === value) ? null : <option value={value}>{value}</option>}
          {[...Map.groupBy(options, (option) => option.group)].map(([group, among]) =>
            group === undefined ? (
              among.map(entry)
            ) : (
              <optgroup key={group} label={group}>
                {among.map(entry)}
              </optgroup>
            ),
          )}
        </select>
        <Icon name="down" size={16} />
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

const entry = ({ value, label }: { value: string; label: string }) => (
  <option key={value} value={value}>
    {label}
  </option>
);
