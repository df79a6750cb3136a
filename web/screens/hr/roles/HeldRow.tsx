import { useWords } from '../../../i18n/words.ts';
import { Button } from '../../../ui/Button.tsx';
import { StateMark } from '../../../ui/StateMark.tsx';
import { useFormat } from '../../../ui/use-format.ts';
import { useUnitNames } from '../shared/use-unit-names.ts';
import type { Holding } from './types.ts';
import { useWhy } from './use-why.ts';

/** Since when somebody has a role, and how they came to it. */
export function HeldSince({ holding: { since, by, confirmedBy, gone } }: { holding: Holding }) {
  const w = useWords('hr').roles;
  const f = useFormat();
  const how =
    by === null
      ? w.origin
      : confirmedBy === null
        ? w.alone({ by: by.name })
        : w.confirmed({ by: by.name, confirmedBy: confirmedBy.name });
  return (
    <small className="quiet">
      {gone ? <StateMark state="warn">{w.gone}</StateMark> : null} {w.since({ date: f.date(since, { year: true }) })} ·{' '}
      {how}
    </small>
  );
}

interface WithdrawProps {
  holding: Holding;
  /** Left out for whoever may only read. */
  onWithdraw: ((holding: Holding) => void) | undefined;
}

export function WithdrawButton({ holding, onWithdraw }: WithdrawProps) {
  const w = useWords('hr').roles;
  const units = useUnitNames();
  const why = useWhy();
  if (onWithdraw === undefined) return <span />;
  const { person, role, unit, withdraw } = holding;
  const named = { name: person.name, role: w.roles[role], unit: unit === null ? '' : units.of(unit) };
  return (
    <Button kind="quiet" small label={w.withdrawOf(named)} why={why(withdraw)} onClick={() => onWithdraw(holding)}>
      {w.withdraw}
    </Button>
  );
}
