import { Icon } from '../../../../ui/Icon.tsx';
import type { PartProps } from '../part-props.ts';
import type { Path } from '../scheme-draft.ts';
import { fieldId } from './field-id.ts';
import s from './Fields.module.css';

export interface Option {
  value: string;
  label: string;
  group?: string;
}

interface Props {
  part: PartProps;
  path: Path;
  value: string;
  options: readonly Option[];
  onChoose: (value: string) => void;
  id?: string;
  /** Where no label stands beside it. */
  label?: string;
  describedBy?: string | undefined;
}

/** One of a few, in the browser's own list. What is written but not among them is shown all the same, as what it is. */
export function DraftSelect({ part, path, value, options, onChoose, id, label, describedBy }: Props) {
  return (
    <span className={s['select']}>
      <select
        id={id}
        data-field={fieldId(path)}
        value={value}
        disabled={part.readOnly}
        aria-label={label}
        aria-invalid={part.problems(path).length > 0}
        aria-describedby={describedBy}
        onChange={(event) => {
          onChoose(event.target.value);
          part.settle();
        }}
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
  );
}

const entry = ({ value, label }: Option) => (
  <option key={value} value={value}>
    {label}
  </option>
);
