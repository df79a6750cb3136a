import { fieldId } from '../fields/field-id.ts';
import fields from '../fields/Fields.module.css';
import { Icon } from '../../../../ui/Icon.tsx';
import type { PartProps } from '../part-props.ts';
import { textAt } from '../read-draft.ts';
import type { Path } from '../scheme-draft.ts';

interface Props {
  part: PartProps;
  path: Path;
  label: string;
  options: readonly { value: string; label: string }[];
  describedBy?: string;
}

/** One of a few, within a sentence. What is written but not among them is shown all the same, as what it is. */
export function BlankChoice({ part, path, label, options, describedBy }: Props) {
  const value = textAt(part.draft, path);
  const known = options.some((option) => option.value === value);
  return (
    <span className={fields['field']}>
      <span className={fields['select']}>
        <select
          data-field={fieldId(path)}
          aria-label={label}
          aria-invalid={part.problems(path).length > 0}
          aria-describedby={describedBy}
          disabled={part.readOnly}
          value={value}
          onChange={(event) => {
            part.change(path, event.target.value);
            part.settle();
          }}
        >
          {known ? null : <option value={value}>{value}</option>}
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
        <Icon name="down" size={16} />
      </span>
    </span>
  );
}
