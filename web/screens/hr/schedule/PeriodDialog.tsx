import { useLanguage } from '../../../i18n/language.ts';
import { useWords } from '../../../i18n/words.ts';
import { paths } from '../../../paths.ts';
import { Button, ButtonLink } from '../../../ui/Button.tsx';
import { Dialog, DialogActs } from '../../../ui/Dialog.tsx';
import { periodName } from '../../../ui/period-name.ts';
import { useFormat } from '../../../ui/use-format.ts';
import { Warning } from '../../../ui/Warning.tsx';
import { CycleMark } from '../shared/CycleMark.tsx';
import { CycleDatesForm } from './CycleDatesForm.tsx';
import { PeriodForm } from './PeriodForm.tsx';
import { SkippedPeriod } from './SkippedPeriod.tsx';
import { SkipPeriod } from './SkipPeriod.tsx';
import type { Assignment, Upcoming } from './types.ts';
import { useScheduleWords } from './use-schedule-words.ts';

export interface PeriodProps {
  one: Upcoming;
  assignment: Assignment;
  manages: boolean;
  onClose: () => void;
}

/** One period: what is planned for it, and what can be decided about it alone. */
export function PeriodDialog(props: PeriodProps) {
  const { one, assignment, onClose } = props;
  const w = useWords('hr').schedule;
  const language = useLanguage();
  const f = useFormat();
  const words = useScheduleWords();
  const { period, cycle } = one;
  return (
    <Dialog
      open
      wide
      title={w.plan.openOf({ period: periodName(language, period.label), name: words.name(assignment) })}
      onClose={onClose}
    >
      <p className="quiet">
        {w.period.lead({ from: f.date(period.start, { year: true }), to: f.date(period.end, { year: true }) })}
      </p>
      {cycle === null ? null : (
        <p>
          <CycleMark state={cycle.state} /> <ButtonLink to={paths.cycle(cycle.id)}>{w.period.toCycle}</ButtonLink>
        </p>
      )}
      <Inside {...props} />
    </Dialog>
  );
}

const over = new Set(['published', 'closed', 'cancelled']);

function Inside(props: PeriodProps) {
  const { schedule: w, cycle } = useWords('hr');
  const { one, manages, onClose } = props;
  const close = (
    <DialogActs>
      <Button onClick={onClose}>{w.period.close}</Button>
    </DialogActs>
  );
  if (one.state === 'skipped') return <SkippedPeriod {...props} />;
  if (one.state === 'gap')
    return (
      <>
        <Warning>{w.plan.gapWhy({ year: one.year ?? '' })}</Warning>
        <DialogActs>
          <Button onClick={onClose}>{w.period.close}</Button>
          {manages ? <SkipPeriod {...props} /> : null}
          {manages ? (
            <ButtonLink kind="fill" to={paths.calendar(one.year)}>
              {w.plan.enter({ year: one.year ?? '' })}
            </ButtonLink>
          ) : null}
        </DialogActs>
      </>
    );
  if (one.cycle === null) return <PeriodForm {...props} />;
  if (one.dates === undefined || over.has(one.cycle.state))
    return (
      <>
        <p className="quiet">{w.period.done}</p>
        {close}
      </>
    );
  return (
    <>
      <p className="quiet">{one.cycle.state === 'planned' ? cycle.moveDatesPlanned : w.period.running}</p>
      <CycleDatesForm cycle={{ ...one.cycle, dates: one.dates }} manages={manages} onClose={onClose} />
    </>
  );
}
