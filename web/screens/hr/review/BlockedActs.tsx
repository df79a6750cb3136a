import { useState } from 'react';
import type { Policy } from '#lib/domain/policy/policy.ts';
import { useWords } from '../../../i18n/words.ts';
import { Button } from '../../../ui/Button.tsx';
import { missingKinds } from './missing-words.ts';
import { ReopenPerson } from './ReopenPerson.tsx';
import s from './ReviewList.module.css';
import type { Row } from './types.ts';
import { WaiveDialog } from './WaiveDialog.tsx';

/** The two ways out for somebody without a score: give the evaluation back, or do without it. */
export function BlockedActs({ row, calculation }: { row: Row; calculation: Policy | undefined }) {
  const w = useWords('hr').review;
  const [asking, setAsking] = useState<'waive' | 'reopen'>();
  const { name } = row.employee;
  const close = () => setAsking(undefined);
  return (
    <div className={s['acts']}>
      {missingKinds(row.blockedBy).length === 0 ? null : (
        <Button small label={w.reopenOf({ name })} onClick={() => setAsking('reopen')}>
          {w.reopen.action}
        </Button>
      )}
      <Button small label={w.waiveOf({ name })} onClick={() => setAsking('waive')}>
        {w.waive}
      </Button>
      {asking === 'waive' ? <WaiveDialog row={row} calculation={calculation} onClose={close} /> : null}
      {asking === 'reopen' ? <ReopenPerson row={row} onClose={close} /> : null}
    </div>
  );
}
