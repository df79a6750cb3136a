import { roles } from '#lib/contract/roles.ts';
import { useWords } from '../../../i18n/words.ts';
import { ReasonDialog } from '../../../ui/ReasonDialog.tsx';
import { useUnitNames } from '../shared/use-unit-names.ts';
import { useVersionedMove } from '../../../api/use-versioned-move.ts';
import { type Holding, renewed } from './types.ts';

/** Asks why a role is to be withdrawn. */
export function WithdrawDialog({ holding, onClose }: { holding: Holding; onClose: () => void }) {
  const { taking: w, roles: names } = useWords('hr').roles;
  const units = useUnitNames();
  const move = useVersionedMove(roles.ask, renewed);
  const { role, person, unit } = holding;
  const called = unit === null ? names[role] : `${units.of(unit)} ${names[role]}`;
  const atOnce = role === 'auditor';
  const withdraw = async (reason: string) => {
    const body = { what: 'withdraw' as const, role, person: person.id, units: unit === null ? [] : [unit], reason };
    if ((await move.run({ body })) !== undefined) onClose();
  };
  return (
    <ReasonDialog
      open
      title={w.title({ name: person.name, role: called })}
      lead={atOnce ? w.leadAuditor : w.leadAsk}
      action={atOnce ? w.now : w.ask}
      busy={move.busy}
      problem={move.problem}
      onConfirm={(reason) => void withdraw(reason)}
      onClose={onClose}
    />
  );
}
