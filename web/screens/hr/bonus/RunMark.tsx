import type { RunState } from '#lib/domain/lifecycle/run.ts';
import { useWords } from '../../../i18n/words.ts';
import { type State, StateMark } from '../../../ui/StateMark.tsx';
import { useFormat } from '../../../ui/use-format.ts';
import type { Unit } from './types.ts';

const shapes = {
  calculated: 'late',
  returned: 'warn',
  recalled: 'none',
  approved: 'draft',
  released: 'done',
} as const satisfies Record<RunState, State>;

/** Where a unit's part of the run stands, and who did the last step. */
export function RunMark({ unit }: { unit: Unit }) {
  const w = useWords('hr').bonus;
  const f = useFormat();
  const { state, calculatedBy, calculatedAt, decided, releasedAt, run } = unit;
  if (state === null) return <StateMark state="none">{w.states.none}</StateMark>;
  const who =
    releasedAt !== null
      ? w.releasedAt({ at: f.date(releasedAt) })
      : decided !== null
        ? w.decided({ by: decided.by, at: f.date(decided.at) })
        : calculatedAt === null
          ? ''
          : w.calculated({ by: calculatedBy ?? '', at: f.date(calculatedAt), run });
  return (
    <span style={{ display: 'inline-grid' }}>
      <StateMark state={shapes[state]}>{w.states[state]}</StateMark>
      <small className="quiet">{who}</small>
    </span>
  );
}
