import { useState } from 'react';
import { review } from '#lib/contract/review.ts';
import { useWords } from '../../../i18n/words.ts';
import { Button } from '../../../ui/Button.tsx';
import { ReasonDialog } from '../../../ui/ReasonDialog.tsx';
import { etagOf } from '../../../api/etag.ts';
import { Refusal, useRefusal } from '../../../ui/Refusal.tsx';
import { wholeCycle } from '../shared/renewed.ts';
import type { CycleDetail } from '../shared/use-cycle.ts';
import { useVersionedMove } from '../../../api/use-versioned-move.ts';
import type { Reviewed } from './types.ts';
import s from './Waivers.module.css';

/** Leaves somebody out of publishing and paying until later, with a reason; taken back as long as nothing is published. */
export function PutOff({ cycle, person: { row, version } }: { cycle: CycleDetail; person: Reviewed }) {
  const w = useWords('appeals').putOffs;
  const said = useWords('appeals').putOff;
  const move = useVersionedMove(review.putOff, wholeCycle);
  const [asking, setAsking] = useState(false);
  const problem = useRefusal(move.problem);
  const { employee, putOff } = row;
  if (cycle.state !== 'review' && putOff === null) return null;
  const set = async (wanted: { reason: string } | null) => {
    const asked = { params: { cycle: cycle.id, employee: employee.id }, query: { unit: employee.unit } };
    const done = await move.run({ ...asked, body: { putOff: wanted }, ifMatch: etagOf(version) });
    if (done !== undefined) setAsking(false);
  };
  return (
    <section className={s['waivers']} aria-label={w.title}>
      <h3>{w.title}</h3>
      <p>{putOff === null ? <span className="quiet">{w.lead}</span> : said({ reason: putOff.reason })}</p>
      {cycle.state === 'review' ? (
        <div>
          {putOff === null ? (
            <Button small onClick={() => setAsking(true)}>
              {w.act}
            </Button>
          ) : (
            <Button small busy={move.busy} onClick={() => void set(null)}>
              {w.undo}
            </Button>
          )}
        </div>
      ) : null}
      {asking ? null : <Refusal problem={move.problem} />}
      {asking ? (
        <ReasonDialog
          open
          title={w.dialog({ name: employee.name })}
          lead={w.lead}
          action={w.act}
          busy={move.busy}
          problem={problem}
          onConfirm={(reason) => void set({ reason })}
          onClose={() => setAsking(false)}
        />
      ) : null}
    </section>
  );
}
