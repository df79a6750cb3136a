import { useId } from 'react';
import { auditChoices } from '#lib/domain/audit/actions.ts';
import { useWords } from '../../../i18n/words.ts';
import { usePhone } from '../../../ui/use-media.ts';
import { SelectField } from '../../../ui/SelectField.tsx';
import s from './LogFilters.module.css';
import { PersonField } from './PersonField.tsx';
import type { LogFilter } from './use-log-filter.ts';

/** Which days, what kind, by whom and about whom; on a phone folded until one wants it. */
export function LogFilters({ filter }: { filter: LogFilter }) {
  const w = useWords('hr').log;
  const fields = <Fields filter={filter} />;
  return (
    <div className={s['filters']}>
      {usePhone() ? (
        <details open={filter.narrowed}>
          <summary>{w.filters}</summary>
          {fields}
        </details>
      ) : (
        fields
      )}
    </div>
  );
}

function Fields({ filter }: { filter: LogFilter }) {
  const w = useWords('hr').log;
  const { asked } = filter;
  return (
    <fieldset aria-label={w.filters}>
      <SelectField
        label={w.kind}
        heard
        value={asked.choice ?? ''}
        onChange={(choice) => filter.setChoice(choice === '' ? undefined : choice)}
        options={[
          { value: '', label: w.allKinds },
          ...auditChoices.map((value) => ({ value, label: w.audit.choices[value] })),
        ]}
      />
      <DayField label={w.from} value={asked.from} onChange={filter.setFrom} most={asked.to} />
      <DayField label={w.to} value={asked.to} onChange={filter.setTo} least={asked.from} />
      <PersonField label={w.by} value={asked.by} onChange={filter.setBy} />
      <PersonField label={w.aboutWhom} value={asked.about} onChange={filter.setAbout} />
    </fieldset>
  );
}

interface DayProps {
  label: string;
  value: string | undefined;
  onChange: (day: string | undefined) => void;
  least?: string | undefined;
  most?: string | undefined;
}

function DayField({ label, value, onChange, least, most }: DayProps) {
  const id = useId();
  return (
    <div className={s['day']}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="date"
        value={value ?? ''}
        min={least}
        max={most}
        onChange={(event) => onChange(event.target.value === '' ? undefined : event.target.value)}
      />
    </div>
  );
}
