import { useState } from 'react';
import { appeals } from '#lib/contract/appeals.ts';
import { currencyDigits, minorOf } from '#lib/domain/number/amount.ts';
import { useMe } from '../../api/use-me.ts';
import { useMove } from '../../api/use-move.ts';
import { useWords } from '../../i18n/words.ts';
import { Button } from '../../ui/Button.tsx';
import { Money } from '../../ui/Money.tsx';
import { ReasonDialog } from '../../ui/ReasonDialog.tsx';
import { TextField } from '../../ui/TextField.tsx';
import type { Cases } from './CaseList.tsx';
import s from '../../ui/CaseList.module.css';
import { wholeCase } from './renewed.ts';
import { useUnitName } from '../../ui/use-unit-name.ts';

/** What is left of each unit's reserve; HR raises pool and reserve together. */
export function Reserves({ data }: { data: Cases }) {
  const w = useWords('appeals').list;
  const isHr = useMe().data?.roles.includes('hr') === true;
  const unitName = useUnitName();
  const [raising, setRaising] = useState<string>();
  return (
    <>
      <ul className={s['list']}>
        {data.units.map(({ unit, pool, left }) => (
          <li key={unit}>
            <span>{unitName(unit)}</span>
            {pool === null ? (
              <span className="quiet">{w.noPool}</span>
            ) : (
              <Money minor={left} currency={data.currency} />
            )}
            {isHr && pool !== null && data.cycle.state === 'published' ? (
              <span className={s['acts']}>
                <Button small label={w.topUpOf({ unit: unitName(unit) })} onClick={() => setRaising(unit)}>
                  {w.topUp}
                </Button>
              </span>
            ) : null}
          </li>
        ))}
      </ul>
      {raising === undefined ? null : <TopUp data={data} unit={raising} onClose={() => setRaising(undefined)} />}
    </>
  );
}

function TopUp({ data, unit, onClose }: { data: Cases; unit: string; onClose: () => void }) {
  const w = useWords('appeals').list;
  const unitName = useUnitName();
  const move = useMove(appeals.topUp, { renew: wholeCase });
  const [typed, setTyped] = useState('');
  const amount = minorOf(typed, currencyDigits(data.currency));
  const raise = async (reason: string) => {
    if (amount === undefined) return;
    const params = { cycle: data.cycle.id, unit };
    const done = await move.run({ params, body: { amount, reason }, ifMatch: `"${data.version}"` });
    if (done !== undefined) onClose();
  };
  return (
    <ReasonDialog
      open
      title={w.topUpOf({ unit: unitName(unit) })}
      lead={w.topUpLead}
      action={w.topUp}
      why={amount === undefined || amount === 0 ? w.amountNeeded : undefined}
      busy={move.busy}
      problem={move.problem}
      onConfirm={(reason) => void raise(reason)}
      onClose={onClose}
    >
      <TextField label={w.amount} value={typed} onChange={setTyped} error={move.problem?.at('amount')} />
    </ReasonDialog>
  );
}
