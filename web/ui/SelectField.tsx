import { type ReactNode, useId } from 'react';
import { FieldError } from './FieldError.tsx';
import { Icon } from './Icon.tsx';
import s from './SelectField.module.css';

interface Props {
  label: string;
  value: string;
  onChange: (value: string) => void;
  options: readonly { value: string; label: string }[];
  /** The label for screen readers only: in a row of filters. */
  heard?: boolean;
  hint?: ReactNode;
  error?: string | undefined;
}

/** The browser's own list: keyboard, screen reader and phone know it. */
export function SelectField({ label, value, onChange, options, heard = false, hint, error }: Props) {
  const id = useId();
  const below = [hint === undefined ? '' : `${id}-h`, error === undefined ? '' : `${id}-e`].filter(Boolean).join(' ');
  return (
    <div className={`${s['field']} ${heard ? s['inline'] : ''}`}>
      <label htmlFor={id} className={heard ? 'heard' : undefined}>
        {label}
      </label>
      <span className={s['box']}>
        <select
          id={id}
          value={value}
          onChange={(event) => onChange(event.target.value)}
          aria-invalid={error !== undefined}
          aria-describedby={below === '' ? undefined : below}
        >
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
        <Icon name="down" size={16} />
      </span>
      {hint === undefined ? null : (
        <small id={`${id}-h`} className="quiet">
          {hint}
        </small>
      )}
      {error === undefined ? null : <FieldError id={`${id}-e`}>{error}</FieldError>}
    </div>
  );
}
