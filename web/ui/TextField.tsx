import { useId } from 'react';
import { useWords } from '../i18n/words.ts';
import { FieldError } from './FieldError.tsx';
import s from './TextField.module.css';

interface Props {
  label: string;
  value: string;
  onChange: (value: string) => void;
  /** More than one row makes it a text area, which grows with its content. */
  rows?: number;
  optional?: boolean;
  placeholder?: string | undefined;
  hint?: string | undefined;
  /** What is wrong and how to mend it. */
  error?: string | undefined;
  longest?: number;
  /** The label for screen readers only. */
  heard?: boolean;
  type?: 'text' | 'search' | 'date' | 'time' | 'number';
  locked?: boolean;
}

export function TextField({
  label,
  value,
  onChange,
  rows = 1,
  optional = false,
  hint,
  error,
  longest,
  heard,
  type = 'text',
  locked = false,
  placeholder,
}: Props) {
  const w = useWords('common');
  const id = useId();
  const below = [hint === undefined ? '' : `${id}-h`, error === undefined ? '' : `${id}-e`].filter(Boolean).join(' ');
  const shared = {
    id,
    value,
    placeholder,
    maxLength: longest,
    readOnly: locked,
    'aria-invalid': error !== undefined,
    'aria-describedby': below === '' ? undefined : below,
  };
  return (
    <div className={s['field']}>
      <label htmlFor={id} className={heard === true ? 'heard' : undefined}>
        {label}
        {optional ? <span className="quiet">（{w.optional}）</span> : null}
      </label>
      {rows > 1 ? (
        <textarea
          {...shared}
          rows={rows}
          style={{ minHeight: `calc(${rows} * 1.6em + 18px)` }}
          onChange={(event) => onChange(event.target.value)}
        />
      ) : (
        <input {...shared} type={type} onChange={(event) => onChange(event.target.value)} />
      )}
      {hint === undefined ? null : (
        <small id={`${id}-h`} className="quiet">
          {hint}
        </small>
      )}
      {error === undefined ? null : <FieldError id={`${id}-e`}>{error}</FieldError>}
    </div>
  );
}
