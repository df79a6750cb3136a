import { useWords } from '../../i18n/words.ts';
import { SheetPart } from '../../ui/Sheet.tsx';
import { useFormat } from '../../ui/use-format.ts';
import s from './Improvement.module.css';
import { type Case } from './types.ts';

/** How it ended, where it did. */
export function Ending({ one: { reappraisal, closed } }: { one: Case }) {
  const w = useWords('training').improvement;
  const f = useFormat();
  if (reappraisal !== null)
    return (
      <SheetPart id="reappraisal" title={w.reappraisal} aside={f.date(reappraisal.date, { year: true })}>
        <p>
          <b>{w.states[reappraisal.result]}</b> <span className="quiet">{reappraisal.name}</span>
        </p>
        <p className={s['said']}>{reappraisal.note}</p>
      </SheetPart>
    );
  if (closed === null) return null;
  return (
    <SheetPart title={w.closedBecause} aside={f.date(closed.at, { year: true })}>
      <p className={s['said']}>{closed.reason}</p>
    </SheetPart>
  );
}
