import { useState } from 'react';
import type { Policy } from '#lib/domain/policy/policy.ts';
import { useWords } from '../../../i18n/words.ts';
import { Button } from '../../../ui/Button.tsx';
import type { CycleDetail } from '../shared/use-cycle.ts';
import { mayDecide, mayGiveBack } from './may-decide.ts';
import { missingKinds } from './missing-words.ts';
import { ReopenPerson } from './ReopenPerson.tsx';
import s from './ReviewList.module.css';
import type { Row } from './types.ts';
import { WaiveDialog } from './WaiveDialog.tsx';

interface Props {
  cycle: CycleDetail;
  row: Row;
  calculation: Policy | undefined;
}

/** The two ways out for somebody without a score: give the evaluation back, as long as it is taken, or do without it. */
export function BlockedActs({ cycle, row, calculation }: Props) {
  const w = useWords('hr').review;
  const [asking, setAsking] = useState<'waive' | 'reopen'>();
  const { name } = row.employee;
  const close = () => setAsking(undefined);
  if (!mayDecide(cycle, row)) return null;
  return (
    <div className={s['acts']}>
      {mayGiveBack(cycle, row) && missingKinds(row.blockedBy).length > 0 ? (
        <Button small label={w.reopenOf({ name })} onClick={() => setAsking('reopen')}>
          {w.reopen.action}
        </Button>
      ) : null}
      <Button small label={w.waiveOf({ name })} onClick={() => setAsking('waive')}>
        {w.waive}
      </Button>
      {asking === 'waive' ? <WaiveDialog row={row} calculation={calculation} onClose={close} /> : null}
      {asking === 'reopen' ? <ReopenPerson row={row} onClose={close} /> : null}
    </div>
  );
}
