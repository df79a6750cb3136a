import { appeals } from '#lib/contract/appeals.ts';
import { useMove } from '../../api/use-move.ts';
import { useWords } from '../../i18n/words.ts';
import { Button } from '../../ui/Button.tsx';
import { ErrorNote } from '../../ui/ErrorNote.tsx';
import { ReasonDialog } from '../../ui/ReasonDialog.tsx';
import { Money } from '../../ui/Money.tsx';
import { StickyBar } from '../../ui/StickyBar.tsx';
import { useFormat } from '../../ui/use-format.ts';
import type { CaseData } from './Case.tsx';
import { wholeCase } from './renewed.ts';

/** HR settles what is owed to this one person. */
export function SettleCase({ data }: { data: CaseData }) {
  const w = useWords('appeals').decide;
  const figures = useWords('appeals').figures;
  const { budget } = useWords('bonus');
  const move = useMove(appeals.settle, { renew: wholeCase });
  const words = useWords('appeals').page;
  const f = useFormat();
  const { cycle, employee, version, before, after, currency, reserve, mainRun, paid } = data;
  const waits = paid && mainRun !== 'approved' && mainRun !== 'released';
  const asked = {
    params: { cycle: cycle.id, employee: employee.id },
    query: { unit: employee.unit },
    ifMatch: `"${version}"`,
  };
  const beyond = move.problem?.at('overBudget');
  return (
    <StickyBar
      status={
        <>
          <span className="quiet">{w.settleLead}</span>
          {after?.bonus == null ? null : (
            <b>
              {figures.bonus} <Money minor={before?.bonus ?? 0} currency={currency} /> →{' '}
              <Money minor={after.bonus} currency={currency} />
            </b>
          )}
          {reserve === null || reserve.pool === null ? null : (
            <span className="quiet">{words.reserve({ left: f.money(reserve.left) })}</span>
          )}
          {move.problem === undefined || beyond !== undefined ? null : <ErrorNote problem={move.problem} />}
        </>
      }
    >
      <Button
        kind="fill"
        busy={move.busy}
        why={waits ? w.mainFirst : undefined}
        onClick={() => void move.run({ ...asked, body: {} })}
      >
        {w.settle}
      </Button>
      <ReasonDialog
        open={beyond !== undefined}
        title={budget.askTitle}
        lead={beyond}
        label={budget.askReason}
        action={budget.askAction}
        busy={move.busy}
        onConfirm={(overBudget) => void move.run({ ...asked, body: { overBudget } })}
        onClose={move.clear}
      />
    </StickyBar>
  );
}
