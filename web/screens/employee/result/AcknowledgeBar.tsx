import { home } from '#lib/contract/me.ts';
import { results } from '#lib/contract/results.ts';
import { now } from '../../../api/config.ts';
import { useMove } from '../../../api/use-move.ts';
import { useWords } from '../../../i18n/words.ts';
import { Button } from '../../../ui/Button.tsx';
import { ErrorNote } from '../../../ui/ErrorNote.tsx';
import { StateMark } from '../../../ui/StateMark.tsx';
import { StickyBar } from '../../../ui/StickyBar.tsx';
import { useFormat } from '../../../ui/use-format.ts';
import s from './ResultHead.module.css';
import type { ResultData } from './ResultPage.tsx';

/** Until when I may acknowledge; afterwards, that I have. */
export function AcknowledgeBar({ data, etag }: { data: ResultData; etag: string | null }) {
  const w = useWords('employee').result;
  const f = useFormat();
  const acknowledge = useMove(results.acknowledge, { renew: [results.read, home] });
  const { acknowledgedAt, acknowledgeBy, state } = data;
  const over = acknowledgeBy !== null && now() > new Date(acknowledgeBy);
  if (acknowledgedAt !== null || state !== 'published' || over || acknowledgeBy === null) {
    const said =
      acknowledgedAt !== null
        ? w.acknowledged({ at: f.date(acknowledgedAt) })
        : over
          ? w.passed({ date: f.date(acknowledgeBy) })
          : undefined;
    const final = state === 'final' || state === 'released' ? w.isFinal : undefined;
    return (
      <div className={`${s['after']} noprint`}>
        {said === undefined ? null : <StateMark state="done">{said}</StateMark>}
        {final === undefined ? null : <span className="quiet">{final}</span>}
      </div>
    );
  }
  return (
    <StickyBar
      status={
        <div className={s['deadline']}>
          <b>{w.until({ date: f.date(acknowledgeBy), left: f.left(acknowledgeBy) })}</b>
          <span className="quiet">{w.untilLead}</span>
          {acknowledge.problem === undefined ? null : <ErrorNote problem={acknowledge.problem} />}
        </div>
      }
    >
      <Button
        kind="fill"
        busy={acknowledge.busy}
        onClick={() =>
          void acknowledge.run({ params: { cycle: data.cycle.id, employee: data.employee.id }, ifMatch: etag })
        }
      >
        {w.acknowledge}
      </Button>
    </StickyBar>
  );
}
