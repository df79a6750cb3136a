import { useId } from 'react';
import s from './Choices.module.css';

export interface Choice {
  readonly value: string;
  readonly label: string;
  readonly hint?: string | undefined;
}

interface Props {
  /** For screen readers: what is chosen. */
  label: string;
  kind: 'checkbox' | 'radio';
  choices: readonly Choice[];
  chosen: readonly string[];
  onChange: (value: string, on: boolean) => void;
}

/** Some things of which one, or any, is chosen; each with a line that says what it means. */
export function Choices({ label, kind, choices, chosen, onChange }: Props) {
  const id = useId();
  return (
    <fieldset className={s['choices']} aria-label={label}>
      {choices.map(({ value, label: name, hint }) => (
        <label key={value}>
          <input
            type={kind}
            name={kind === 'radio' ? id : undefined}
            checked={chosen.includes(value)}
            onChange={(event) => onChange(value, event.target.checked)}
            aria-describedby={hint === undefined ? undefined : `${id}-${value}`}
          />
          <span>
            {name}
            {hint === undefined ? null : (
              <small className="quiet" id={`${id}-${value}`}>
                {hint}
              </small>
            )}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
