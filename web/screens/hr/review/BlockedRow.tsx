import { useState } from 'react';
import type { Policy } from '#lib/domain/policy/policy.ts';
import { useWords } from '../../../i18n/words.ts';
import { Button } from '../../../ui/Button.tsx';
import { StateMark } from '../../../ui/StateMark.tsx';
import type { CycleDetail } from '../shared/use-cycle.ts';
import { useUnitNames } from '../shared/use-unit-names.ts';
import { missingKinds } from './missing-words.ts';
import { ReopenPerson } from './ReopenPerson.tsx';
import s from './ReviewList.module.css';
import type { Row } from './types.ts';
import { WaiveDialog } from './WaiveDialog.tsx';

interface Props {
  cycle: CycleDetail;
  row: Row;
  calculation: Policy | undefined;
  missing: readonly string[];
  current: boolean;
  onOpen: (employee: string) => void;
}

/** Somebody without a score: what is missing, and the two ways out. */
export function BlockedRow({ cycle, row, calculation, missing, current, onOpen }: Props) {
  const w = useWords('hr').review;
  const units = useUnitNames();
  const [asking, setAsking] = useState<'waive' | 'reopen'>();
  const { employee } = row;
  const decides = cycle.state === 'review';
  const close = () => setAsking(undefined);
  return (
    <li className={`${s['blocked']} ${current ? s['current'] : ''}`}>
      <button type="button" aria-expanded={current} onClick={() => onOpen(employee.id)}>
        <span className={s['who']}>
          <span className={s['name']}>{employee.name}</span>
          <small className="quiet">{units.of(employee.unit)}</small>
        </span>
        <span className={s['missing']}>
          {missing.map((one) => (
            <StateMark key={one} state="blocked">
              {one}
            </StateMark>
          ))}
        </span>
      </button>
      {decides ? (
        <div className={s['acts']}>
          {missingKinds(row.blockedBy).length === 0 ? null : (
            <Button small label={w.reopenOf({ name: employee.name })} onClick={() => setAsking('reopen')}>
              {w.reopen.action}
            </Button>
          )}
          <Button small label={w.waiveOf({ name: employee.name })} onClick={() => setAsking('waive')}>
            {w.waive}
          </Button>
        </div>
      ) : null}
      {asking === 'waive' ? <WaiveDialog row={row} calculation={calculation} onClose={close} /> : null}
      {asking === 'reopen' ? <ReopenPerson row={row} onClose={close} /> : null}
    </li>
  );
}
