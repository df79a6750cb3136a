import { bonus } from '#lib/contract/bonus.ts';
import { useRead } from '../../../api/use-read.ts';
import { useWords } from '../../../i18n/words.ts';
import { ConfirmDialog } from '../../../ui/ConfirmDialog.tsx';
import { ReasonDialog } from '../../../ui/ReasonDialog.tsx';
import { useFormat } from '../../../ui/use-format.ts';
import type { CycleDetail } from '../shared/use-cycle.ts';
import { useUnitNames } from '../shared/use-unit-names.ts';

interface Props {
  cycle: CycleDetail;
  busy: boolean;
  onClose: () => void;
  onConfirm: (reason?: string) => void;
}

/** Before settling: where a unit's budget does not suffice, it takes a reason. */
export function SettleDialog({ cycle, busy, onClose, onConfirm }: Props) {
  const w = useWords('hr').cycle;
  const { budget } = useWords('bonus');
  const f = useFormat();
  const units = useUnitNames();
  const read = useRead(bonus.read, { params: { cycle: cycle.id }, query: {} });
  const beyond = (read.data?.units ?? []).flatMap(({ unit, state, budget: standing }) =>
    (state === null || state === 'returned') && standing !== null && standing.left < 0
      ? [{ unit, by: -standing.left }]
      : [],
  );
  const shared = { open: true, title: w.actions.settle, action: w.actions.settle, busy, onClose };
  if (beyond.length === 0)
    return (
      <ConfirmDialog {...shared} busy={busy || read.data === undefined} onConfirm={() => onConfirm()}>
        <p>{w.ask.settle}</p>
      </ConfirmDialog>
    );
  return (
    <ReasonDialog {...shared} lead={w.ask.settle} onConfirm={onConfirm}>
      <p>{budget.overAsk}</p>
      <ul>
        {beyond.map(({ unit, by }) => (
          <li key={unit}>
            <b>{budget.overUnit({ unit: units.of(unit), by: f.money(by, read.data?.currency) })}</b>
          </li>
        ))}
      </ul>
    </ReasonDialog>
  );
}
