import { type KeyboardEvent, useState } from 'react';
import { exactly } from '#lib/domain/number/decimal.ts';
import { shortest } from '#lib/domain/number/format.ts';
import { add } from '#lib/domain/number/rational.ts';
import type { PartProps } from '../part-props.ts';
import { at, type Path } from '../scheme-draft.ts';
import { fieldId } from './field-id.ts';
import s from './Fields.module.css';
import { numberFrom, numberText } from './number-text.ts';

interface Props {
  part: Pick<PartProps, 'draft' | 'change' | 'settle' | 'readOnly' | 'problems'>;
  path: Path;
  id?: string;
  label?: string;
  describedBy?: string | undefined;
  invalid?: boolean;
  /** What the arrow keys add and take. */
  by?: number;
  placeholder?: string | undefined;
  onFocus?: (() => void) | undefined;
}

/** A number of the draft; what is being typed stays as it is typed. Up and down add and take one. */
export function NumberInput({ part, path, id, label, describedBy, invalid, by = 1, placeholder, onFocus }: Props) {
  const [typed, setTyped] = useState<string>();
  const value = at(part.draft, path);
  const put = (text: string) => {
    setTyped(text);
    part.change(path, numberFrom(text));
  };
  const onKey = (event: KeyboardEvent) => {
    const way = { ArrowUp: by, ArrowDown: -by }[event.key];
    if (way === undefined || part.readOnly || typeof value !== 'number') return;
    event.preventDefault();
    put(shortest(add(exactly(value), exactly(way)), 6));
  };
  return (
    <input
      id={id}
      data-field={fieldId(path)}
      className={s['number']}
      inputMode="decimal"
      autoComplete="off"
      aria-label={label}
      aria-invalid={invalid ?? part.problems(path).length > 0}
      aria-describedby={describedBy}
      readOnly={part.readOnly}
      placeholder={placeholder}
      // Undone or replaced meanwhile, what was typed is not what stands there any more.
      value={typed !== undefined && numberFrom(typed) === value ? typed : numberText(value)}
      onChange={(event) => put(event.target.value)}
      onKeyDown={onKey}
      onFocus={onFocus}
      onBlur={() => {
        setTyped(undefined);
        part.settle();
      }}
    />
  );
}
