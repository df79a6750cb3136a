import { useState } from 'react';
import { fieldId } from '../../fields/field-id.ts';
import fields from '../../fields/Fields.module.css';
import type { PartProps } from '../../part-props.ts';
import { at, type Path } from '../../scheme-draft.ts';
import type { Axis } from './axes.ts';
import { decimalIn, decimalText } from './decimals.ts';
import s from './PointTable.module.css';

interface Props {
  part: PartProps;
  path: Path;
  axis: Axis;
  label: string;
  /** The id of the sentence that tells what is wrong. */
  wrong: string | undefined;
}

/** One side of a point in the unit of its axis. What is no number stays as it was typed, so that the check names it. */
export function PointInput({ part, path, axis: { shift, unit }, label, wrong }: Props) {
  const [typed, setTyped] = useState<string>();
  const value = at(part.draft, path);
  const read = (text: string) => decimalIn(text, shift) ?? text;
  const stored = typeof value === 'number' ? decimalText(value, shift) : typeof value === 'string' ? value : '';
  return (
    <span className={s['input']}>
      <input
        className={fields['number']}
        data-field={fieldId(path)}
        aria-label={unit === '' ? label : `${label}（${unit}）`}
        aria-invalid={wrong !== undefined}
        aria-describedby={wrong}
        inputMode="decimal"
        autoComplete="off"
        readOnly={part.readOnly}
        // Undone or led by hand meanwhile, what was typed is not what stands there any more.
        value={typed !== undefined && read(typed) === value ? typed : stored}
        onChange={(event) => {
          setTyped(event.target.value);
          part.change(path, read(event.target.value));
        }}
        onBlur={() => {
          setTyped(undefined);
          part.settle();
        }}
      />
      {unit === '' ? null : <span aria-hidden="true">{unit}</span>}
    </span>
  );
}
