import { useWords } from '../../../i18n/words.ts';
import { type State, StateMark } from '../../../ui/StateMark.tsx';
import { useFormat } from '../../../ui/use-format.ts';
import type { BonusUnit } from '../ApproveCycle.tsx';

const shapes: Record<NonNullable<BonusUnit['state']>, State> = {
  calculated: 'late',
  returned: 'blocked',
  recalled: 'none',
  approved: 'done',
  released: 'done',
};

/** Where a unit's part of the run stands, and since when it is decided. */
export function UnitState({ unit }: { unit: BonusUnit }) {
  const w = useWords('director').cycle;
  const f = useFormat();
  const { state, decided, buttons } = unit;
  if (state === null) return <StateMark state="none">{w.states.none}</StateMark>;
  const mine = buttons.some(({ action, allowed }) => action === 'approve' && allowed);
  const word = state === 'calculated' && !mine ? w.states.others : w.states[state];
  return (
    <StateMark state={shapes[state]}>
      {decided === null || state === 'calculated' ? word : w.decided({ state: word, at: f.date(decided.at) })}
    </StateMark>
  );
}
