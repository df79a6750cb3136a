import { useState } from 'react';
import { type Role, roles } from '#lib/domain/organisation/person.ts';
import { Button } from '../../../ui/Button.tsx';
import { useWords } from '../../../i18n/words.ts';
import { Sheet, SheetPart } from '../../../ui/Sheet.tsx';
import { DirectorRows } from './DirectorRows.tsx';
import { GrantDialog } from './GrantDialog.tsx';
import { HolderRows } from './HolderRows.tsx';
import s from './Roles.module.css';
import type { Holding, RoleRecord } from './types.ts';
import { WaitingRows } from './WaitingRows.tsx';
import { WithdrawDialog } from './WithdrawDialog.tsx';

/** Who may do what; what waits to be confirmed comes first. Whoever may not ask for changes only reads. */
export function RolesSheet({ record }: { record: RoleRecord }) {
  const w = useWords('hr').roles;
  const [granting, setGranting] = useState(false);
  const [leaving, setLeaving] = useState<Holding>();
  const { holdings, waiting, ask, alone } = record;
  const withdraw = ask.allowed ? setLeaving : undefined;
  const of = (role: Role) => holdings.filter((holding) => holding.role === role);
  return (
    <Sheet>
      <SheetPart
        id="roles"
        title={w.title}
        aside={<small>{w.lead}</small>}
        bare
        actions={
          ask.allowed ? (
            <Button icon="add" onClick={() => setGranting(true)}>
              {w.grant}
            </Button>
          ) : undefined
        }
      >
        {waiting.length === 0 ? null : <WaitingRows waiting={waiting} />}
        {roles.map((role) => (
          <section key={role} className={s['role']} aria-label={w.roles[role]}>
            <h3>
              {w.roles[role]} <span className="quiet">{w.can[role]}</span>
            </h3>
            {role === 'director' ? (
              <DirectorRows holdings={of(role)} onWithdraw={withdraw} />
            ) : (
              <HolderRows holdings={of(role)} none={w.none[role]} onWithdraw={withdraw} />
            )}
          </section>
        ))}
      </SheetPart>
      {granting ? <GrantDialog alone={alone} onClose={() => setGranting(false)} /> : null}
      {leaving === undefined ? null : <WithdrawDialog holding={leaving} onClose={() => setLeaving(undefined)} />}
    </Sheet>
  );
}
