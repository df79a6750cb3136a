import { useState } from 'react';
import { bonus } from '#lib/contract/bonus.ts';
import { home } from '#lib/contract/me.ts';
import { useMove } from '../../../api/use-move.ts';
import { useWords } from '../../../i18n/words.ts';
import { Button } from '../../../ui/Button.tsx';
import { ConfirmDialog } from '../../../ui/ConfirmDialog.tsx';
import { ReasonDialog } from '../../../ui/ReasonDialog.tsx';
import { StickyBar } from '../../../ui/StickyBar.tsx';
import { useFormat } from '../../../ui/use-format.ts';
import type { BonusUnit } from '../ApproveCycle.tsx';
import { UnitState } from './UnitState.tsx';
import { useUnitName } from '../../../ui/use-unit-name.ts';

interface Props {
  cycle: string;
  /** The one that is open. */
  unit: BonusUnit | undefined;
  units: readonly BonusUnit[];
}

/** What is about to be approved, left; return or approve, right, or why not. */
export function DecideBar({ cycle, unit, units }: Props) {
  const w = useWords('director').cycle;
  const f = useFormat();
  const unitName = useUnitName();
  const waits = units.some(({ buttons }) => buttons.some(({ action, allowed }) => action === 'approve' && allowed));
  if (unit === undefined) return <StickyBar status={waits ? w.pick : w.allDone}>{null}</StickyBar>;
  const further = unit.further.filter(({ state }) => state === 'calculated').reduce((sum, run) => sum + run.paid, 0);
  const paid = unit.rows.filter(({ bonus: amount }) => amount !== null).length;
  return (
    <StickyBar
      status={
        <>
          <span>{unitName(unit.unit)}</span>
          <span>{w.headcount({ count: paid })}</span>
          <b>{f.money(unit.paid - further)}</b>
          {waiting(unit) ? null : <UnitState unit={unit} />}
          {further === 0 ? null : <span className="quiet">{w.furtherWaits({ amount: f.money(further) })}</span>}
        </>
      }
    >
      {waiting(unit) ? <Decide cycle={cycle} unit={unit} paid={paid} /> : null}
    </StickyBar>
  );
}

const waiting = ({ state }: BonusUnit) => state === 'calculated';

function Decide({ cycle, unit, paid }: { cycle: string; unit: BonusUnit; paid: number }) {
  const w = useWords('director').cycle;
  const f = useFormat();
  const name = useUnitName()(unit.unit);
  const { budget } = useWords('bonus');
  const over = unit.budget?.over;
  const why = useWhy(unit);
  const [asking, setAsking] = useState<'approve' | 'return'>();
  const decide = useMove(bonus.decide, { renew: [bonus.read, bonus.cycles, home] });
  const run = async (decision: 'approve' | 'return', reason?: string) => {
    const done = await decide.run({
      params: { cycle, run: unit.run, unit: unit.unit, decision },
      body: reason === undefined ? {} : { reason },
      ifMatch: `"${unit.version}"`,
    });
    if (done !== undefined) setAsking(undefined);
  };
  const close = () => {
    decide.clear();
    setAsking(undefined);
  };
  const [approve, giveBack] = [why('approve'), why('return')];
  return (
    <>
      {giveBack === undefined ? <Button onClick={() => setAsking('return')}>{w.giveBack}</Button> : null}
      <Button kind="fill" why={approve} onClick={() => setAsking('approve')}>
        {w.approve({ unit: name })}
      </Button>
      <ConfirmDialog
        open={asking === 'approve'}
        title={w.confirmTitle({ unit: name })}
        action={w.approve({ unit: name })}
        busy={decide.busy}
        problem={decide.problem}
        onConfirm={() => void run('approve')}
        onClose={close}
      >
        <p>{w.confirm({ unit: name, people: paid, amount: f.money(unit.paid) })}</p>
        {over == null ? null : <p>{budget.overSaid({ by: f.money(over.by), reason: over.reason })}</p>}
      </ConfirmDialog>
      <ReasonDialog
        open={asking === 'return'}
        title={w.returnTitle({ unit: name })}
        lead={w.returnLead}
        action={w.return}
        busy={decide.busy}
        problem={decide.problem}
        onConfirm={(reason) => void run('return', reason)}
        onClose={close}
      />
    </>
  );
}

/** Why one of the unit's buttons may not be pressed, as the server says it. */
function useWhy({ buttons }: BonusUnit): (action: string) => string | undefined {
  const words: Readonly<Record<string, string>> = useWords('director').cycle.why;
  return (wanted) => {
    const button = buttons.find(({ action }) => action === wanted);
    if (button?.allowed === true) return undefined;
    return words[button?.why ?? ''] ?? words['other'];
  };
}
