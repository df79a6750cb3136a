import { periodOf } from '#lib/domain/calendar/period.ts';
import { useLanguage } from '../../../i18n/language.ts';
import { useWords } from '../../../i18n/words.ts';
import { FieldError } from '../../../ui/FieldError.tsx';
import { periodName } from '../../../ui/period-name.ts';
import { SheetPart } from '../../../ui/Sheet.tsx';
import { useFormat } from '../../../ui/use-format.ts';
import { nextOf } from './form.ts';
import type { PartProps } from './parts.ts';
import s from './RepeatPart.module.css';

/** Whether the same comes back every period; and what would happen then, and when. */
export function RepeatPart({ plan, onChange, problem }: PartProps) {
  const { repeat: w } = useWords('hr').planning.form;
  const language = useLanguage();
  const f = useFormat();
  const period = periodOf(plan.period.label);
  const error = problem?.within('repeat');
  if (period === undefined) return null;
  const { label, dates, gap } = nextOf(period);
  return (
    <SheetPart title={w.title}>
      <label className={s['repeat']}>
        <input
          type="checkbox"
          checked={plan.repeat === true}
          aria-describedby="repeat-then"
          onChange={(event) => onChange({ ...plan, repeat: event.target.checked })}
        />
        <span>{w.every[period.kind]}</span>
      </label>
      {error === undefined ? null : <FieldError>{error}</FieldError>}
      <div id="repeat-then" className={s['then']}>
        {plan.repeat === true ? (
          <>
            <p>
              {w.next({
                period: periodName(language, label),
                announce: f.date(dates.announce, { year: true }),
                opens: f.date(dates.opens, { year: true }),
                closes: f.date(dates.closes, { year: true }),
                publish: f.date(dates.publish, { year: true }),
              })}
            </p>
            <p className="quiet">{w.after}</p>
            {gap === undefined ? null : <p className="quiet">{w.gap({ year: gap })}</p>}
          </>
        ) : (
          <p className="quiet">{w.once}</p>
        )}
      </div>
    </SheetPart>
  );
}
