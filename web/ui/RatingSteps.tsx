import { type KeyboardEvent, type ReactNode, useId } from 'react';
import { useWords } from '../i18n/words.ts';
import s from './RatingSteps.module.css';

export interface Step<Value extends string | number> {
  value: Value;
  /** "达到要求"; a scale without words shows its number only. */
  words?: string | undefined;
  /** What the step stands for, shown under the steps once it is chosen. */
  description?: string | undefined;
}

interface Props<Value extends string | number> {
  /** The group's name for screen readers: the indicator. */
  label: string;
  steps: readonly Step<Value>[];
  /** `null`: not chosen yet. */
  value: Value | null;
  onChange: (value: Value | null) => void;
  /** `compact` for the grid's rows: numbers only, 32 px. */
  size?: 'normal' | 'compact';
  /** The toggle "not observed", where the kind of rater may say so. */
  notObserved?: { checked: boolean; onChange: (checked: boolean) => void } | undefined;
  /** Not to be changed (any more). */
  locked?: boolean;
  /** Id of the error or hint that belongs to it. */
  describedBy?: string | undefined;
  invalid?: boolean;
  /** Whether the Tab key stops here; among many in a grid only one does. */
  tabbed?: boolean;
}

const joined = 7;

/** Labelled steps: a true radio group (arrow keys), and the digits choose, and Backspace takes back. */
export function RatingSteps<Value extends string | number>(props: Props<Value>) {
  const { label, steps, value, onChange, size = 'normal', notObserved, locked = false, tabbed = true } = props;
  const w = useWords('common').rating;
  const name = useId();
  const off = locked || notObserved?.checked === true;
  const chosen = steps.find((step) => step.value === value);
  const described = size === 'normal' && steps.some((step) => step.description !== undefined);

  const onKey = (event: KeyboardEvent<HTMLElement>) => {
    if (off || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'Backspace' || event.key === 'Delete') onChange(null);
    const meant = steps.find((step) => String(step.value) === event.key);
    if (meant === undefined) return;
    onChange(meant.value);
    // The arrows go on from the step that was chosen.
    event.currentTarget.querySelector<HTMLInputElement>(`input[value="${meant.value}"]`)?.focus();
  };

  return (
    <div className={s[size]}>
      <fieldset
        className={`${s['steps']} ${steps.length > joined ? s['many'] : ''} ${props.invalid === true ? s['invalid'] : ''}`}
        role="radiogroup"
        aria-label={label}
        aria-invalid={props.invalid === true}
        aria-describedby={props.describedBy}
        disabled={off}
        onKeyDown={onKey}
      >
        {steps.map((step) => (
          <label key={step.value}>
            <input
              type="radio"
              name={name}
              value={step.value}
              checked={step.value === value}
              tabIndex={tabbed ? undefined : -1}
              onChange={() => onChange(step.value)}
            />
            <span>
              <b>{step.value}</b>
              {step.words === undefined ? null : <span className={s['words']}>{step.words}</span>}
            </span>
          </label>
        ))}
      </fieldset>
      {described ? (
        <Meaning quiet={chosen === undefined}>{chosen === undefined ? w.choose : (chosen.description ?? '')}</Meaning>
      ) : null}
      {notObserved === undefined ? null : (
        <label className={s['not']}>
          <input
            type="checkbox"
            checked={notObserved.checked}
            disabled={locked}
            onChange={(event) => notObserved.onChange(event.target.checked)}
          />
          {w.notObserved}
        </label>
      )}
    </div>
  );
}

const Meaning = ({ quiet, children }: { quiet: boolean; children: ReactNode }) => (
  <p className={`${s['meaning']} ${quiet ? 'quiet' : ''}`} aria-live="polite">
    {children}
  </p>
);
