import { useId, useState } from 'react';
import { FieldError } from '../../../ui/FieldError.tsx';
import s from './Controls.module.css';

interface Props {
  label: string;
  value: string;
  /** What is written, once it can be read; unreadable text stays in the field and is marked. */
  onChange: (value: string) => void;
  readable: (text: string) => boolean;
  wrong: string;
}

/** A small field in a table. It keeps what is typed; what cannot be read is not computed with. */
export function NumberCell({ label, value, onChange, readable, wrong }: Props) {
  const told = useId();
  const [typed, type] = useState<string>();
  const text = typed ?? value;
  const bad = !readable(text);
  return (
    <span className={s['cell']}>
      <input
        aria-label={label}
        aria-invalid={bad}
        aria-describedby={bad ? told : undefined}
        inputMode="decimal"
        value={text}
        onChange={(event) => {
          const next = event.target.value;
          type(next);
          if (readable(next)) onChange(next);
        }}
        onBlur={() => {
          if (readable(text)) type(undefined);
        }}
      />
      {bad ? <FieldError id={told}>{wrong}</FieldError> : null}
    </span>
  );
}
