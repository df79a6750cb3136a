import { useState } from 'react';
import { useWords } from '../../../i18n/words.ts';
import { RatingSteps } from '../../../ui/RatingSteps.tsx';
import type { Entry } from './entry.ts';
import s from './RatingEntry.module.css';

interface Props {
  label: string;
  entry: Entry;
  value: number | null;
  onChange: (value: number | null) => void;
  locked: boolean;
  tabbed: boolean;
  /** Id of the words beside it. */
  describedBy: string;
}

/** Where one person is rated: steps, a list, or a number, as the scale asks for. */
export function RatingEntry({ entry, ...props }: Props) {
  return (
    <div className={s['entry']} data-rating>
      {entry.kind === 'steps' ? (
        <RatingSteps size="compact" steps={entry.steps} {...props} />
      ) : entry.kind === 'select' ? (
        <StepSelect steps={entry.steps} {...props} />
      ) : (
        <NumberEntry range={entry.range} {...props} />
      )}
    </div>
  );
}

type Field = Omit<Props, 'entry'>;

/** The browser's own list: what is typed quickly one after the other ("1", "0") jumps to its step. */
function StepSelect(props: Field & { steps: Extract<Entry, { kind: 'select' }>['steps'] }) {
  const { label, steps, value, onChange, locked, tabbed, describedBy } = props;
  const w = useWords('supervisor').grid;
  return (
    <select
      className={s['field']}
      aria-label={label}
      aria-describedby={describedBy}
      value={value ?? ''}
      disabled={locked}
      tabIndex={tabbed ? undefined : -1}
      onChange={(event) => onChange(event.target.value === '' ? null : Number(event.target.value))}
    >
      <option value="">{w.unrated}</option>
      {steps.map((step) => (
        <option key={step.value} value={step.value}>
          {[step.value, step.words].filter(Boolean).join(' ')}
        </option>
      ))}
    </select>
  );
}

function NumberEntry({ range, label, value, onChange, locked, tabbed, describedBy }: Field & { range: string }) {
  const [typed, setTyped] = useState<string>();
  const read = typed === undefined || typed.trim() === '' ? null : Number(typed);
  // What is being typed ("8.") stays as it is typed; what changed otherwise, by undoing, replaces it.
  const text = typed !== undefined && read === value ? typed : String(value ?? '');
  return (
    <input
      className={s['field']}
      inputMode="decimal"
      autoComplete="off"
      aria-label={label}
      aria-describedby={describedBy}
      placeholder={range}
      value={text}
      readOnly={locked}
      tabIndex={tabbed ? undefined : -1}
      onChange={(event) => {
        const number = Number(event.target.value);
        if (Number.isNaN(number)) return;
        setTyped(event.target.value);
        onChange(event.target.value.trim() === '' ? null : number);
      }}
    />
  );
}
