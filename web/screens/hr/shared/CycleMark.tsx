import type { CycleState } from '#lib/domain/lifecycle/cycle.ts';
import { useWords } from '../../../i18n/words.ts';
import { type State, StateMark } from '../../../ui/StateMark.tsx';

const shapes = {
  planned: 'none',
  announced: 'draft',
  open: 'draft',
  review: 'draft',
  published: 'draft',
  closed: 'done',
  cancelled: 'none',
} as const satisfies Record<CycleState, State>;

/** The stage of a cycle as a shape and a word. */
export function CycleMark({ state }: { state: CycleState }) {
  const w = useWords('hr').cycle.states;
  return <StateMark state={shapes[state]}>{w[state]}</StateMark>;
}
