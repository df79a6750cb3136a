import { fieldId } from '../../fields/field-id.ts';
import fields from '../../fields/Fields.module.css';
import { Problems } from '../../fields/Problems.tsx';
import type { PartProps } from '../../part-props.ts';

interface Props {
  /** Its path is that of the list. */
  part: PartProps;
  label: string;
  lead: string;
  options: readonly { value: string; label: string }[];
  value: readonly string[];
}

/** Some of several: the list in the draft holds those that are ticked, in the order in which they are offered. */
export function TickList({ part, label, lead, options, value }: Props) {
  const tick = (one: string, on: boolean) => {
    const others = value.filter((held) => held !== one && !options.some((option) => option.value === held));
    const known = options.map((option) => option.value).filter((held) => (held === one ? on : value.includes(held)));
    part.change(part.path, [...known, ...others]);
    part.settle();
  };
  return (
    <fieldset className={fields['meanings']} disabled={part.readOnly}>
      <legend>{label}</legend>
      <p className="quiet">
        <small>{lead}</small>
      </p>
      {options.map((option, place) => (
        <label key={option.value}>
          <input
            type="checkbox"
            data-field={place === 0 ? fieldId(part.path) : undefined}
            checked={value.includes(option.value)}
            onChange={(event) => tick(option.value, event.target.checked)}
          />
          <span>{option.label}</span>
        </label>
      ))}
      <Problems part={part} path={part.path} />
    </fieldset>
  );
}
