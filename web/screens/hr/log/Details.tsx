import { useWords } from '../../../i18n/words.ts';
import { useUnitNames } from '../shared/use-unit-names.ts';
import s from './LogEntries.module.css';
import type { SaidDetail } from './Sentence.tsx';

/** The figures of an entry; where something was changed, what it was before. */
export function Details({ details }: { details: readonly SaidDetail[] }) {
  const w = useWords('hr').log;
  const units = useUnitNames();
  if (details.length === 0) return null;
  return (
    <dl className={s['details']}>
      {details.map(({ key, unit, said: { before, value } }) => (
        <div key={unit ?? key}>
          <dt>{unit === null ? w.audit.details[key] : units.of(unit)}</dt>
          <dd className={key === 'sha256' ? s['checksum'] : undefined}>
            {before === null ? null : (
              <>
                {before}
                <span aria-hidden="true"> → </span>
                <span className="heard">{w.became}</span>
              </>
            )}
            {value}
          </dd>
        </div>
      ))}
    </dl>
  );
}
