import { useState } from 'react';
import { corrections } from '#lib/contract/corrections.ts';
import { useMe } from '../../../api/use-me.ts';
import { useWords } from '../../../i18n/words.ts';
import { paths } from '../../../paths.ts';
import { Button, ButtonLink } from '../../../ui/Button.tsx';
import { ConfirmDialog } from '../../../ui/ConfirmDialog.tsx';
import { Sheet, SheetPart } from '../../../ui/Sheet.tsx';
import { StateMark } from '../../../ui/StateMark.tsx';
import { useFormat } from '../../../ui/use-format.ts';
import { etagOf } from '../../../api/etag.ts';
import { Refusal, useRefusal } from '../../../ui/Refusal.tsx';
import { wholeCycle } from '../shared/renewed.ts';
import type { CycleDetail } from '../shared/use-cycle.ts';
import { useUnitNames } from '../shared/use-unit-names.ts';
import { useVersionedMove } from '../../../api/use-versioned-move.ts';
import s from './Recalled.module.css';

type Recall = CycleDetail['recalled'][string];

/** The units whose results HR took back: why, how far they are, and the next step of each. */
export function Recalled({ cycle }: { cycle: CycleDetail }) {
  // Units that go together are one matter, shown where it began.
  const units = Object.entries(cycle.recalled).filter(([unit, { group }]) => group === null || group.wrong === unit);
  if (units.length === 0) return null;
  return (
    <Sheet>
      {units.map(([unit, recall]) => (
        <Unit key={unit} cycle={cycle} unit={unit} recall={recall} />
      ))}
    </Sheet>
  );
}

function Unit({ cycle, unit, recall }: { cycle: CycleDetail; unit: string; recall: Recall }) {
  const w = useWords('corrections').recall;
  const f = useFormat();
  const names = useUnitNames();
  const manages = useMe().data?.roles.includes('hr') === true;
  const { state, moving, by, at, reason, group } = recall;
  return (
    <SheetPart
      title={names.of(unit)}
      aside={<StateMark state={state === 'recalled' ? 'warn' : 'draft'}>{w.states[state]}</StateMark>}
    >
      <div className={s['recall']}>
        <div>
          <p>{w.by({ name: by, at: f.dateTime(at), reason })}</p>
          {group === null ? null : <p>{w.with({ units: names.list(group.units) })}</p>}
          <p className="quiet">
            <small>{moving === null ? w.how : w.unfinished[moving]}</small>
          </p>
        </div>
        {manages ? <Steps cycle={cycle} unit={unit} recall={recall} /> : null}
      </div>
    </SheetPart>
  );
}

function Steps({
  cycle,
  unit,
  recall: { state, moving, reason, group },
}: {
  cycle: CycleDetail;
  unit: string;
  recall: Recall;
}) {
  const w = useWords('corrections').recall;
  const again = useVersionedMove(corrections.recall, wholeCycle);
  const signOff = useVersionedMove(corrections.signOff, wholeCycle);
  const toReview = paths.cycle(cycle.id, 'review');
  const asked = { params: { cycle: cycle.id, unit }, ifMatch: etagOf(cycle.version) };
  if (moving === 'recall')
    return (
      <div className={s['acts']}>
        <Button busy={again.busy} onClick={() => void again.run({ ...asked, body: { reason } })}>
          {w.goOn}
        </Button>
        <Refusal problem={again.problem} />
      </div>
    );
  if (state === 'signed-off') return <PublishAgain cycle={cycle} unit={unit} unfinished={moving === 'publish'} />;
  return (
    <div className={s['acts']}>
      <ButtonLink to={group === null ? `${toReview}?unit=${encodeURIComponent(unit)}` : toReview}>{w.mend}</ButtonLink>
      <Button kind="fill" busy={signOff.busy} onClick={() => void signOff.run(asked)}>
        {w.signOff}
      </Button>
      <Refusal problem={signOff.problem} />
    </div>
  );
}

function PublishAgain({ cycle, unit, unfinished }: { cycle: CycleDetail; unit: string; unfinished: boolean }) {
  const w = useWords('corrections').recall;
  const names = useUnitNames();
  const [asking, setAsking] = useState(false);
  const move = useVersionedMove(corrections.publish, wholeCycle);
  const problem = useRefusal(move.problem);
  const publish = async () => {
    const done = await move.run({ params: { cycle: cycle.id, unit }, ifMatch: etagOf(cycle.version) });
    if (done !== undefined) setAsking(false);
  };
  return (
    <div className={s['acts']}>
      <Button kind="fill" onClick={() => setAsking(true)}>
        {unfinished ? w.goOn : w.publish}
      </Button>
      <ConfirmDialog
        open={asking}
        title={w.publishTitle({ unit: names.of(unit) })}
        action={w.publish}
        busy={move.busy}
        problem={problem}
        onConfirm={() => void publish()}
        onClose={() => setAsking(false)}
      >
        <p>{w.publishLead}</p>
      </ConfirmDialog>
    </div>
  );
}
