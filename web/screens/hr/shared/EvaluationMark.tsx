import type { EvaluationState } from '#lib/domain/lifecycle/evaluation.ts';
import { useWords } from '../../../i18n/words.ts';
import { type State, StateMark } from '../../../ui/StateMark.tsx';

const shapes = {
  requested: 'none',
  draft: 'draft',
  submitted: 'done',
  declined: 'none',
  lapsed: 'late',
  voided: 'none',
} as const satisfies Record<EvaluationState, State>;

/** Where one evaluation stands; one that is late says so too. */
export function EvaluationMark({ state, late = false }: { state: EvaluationState; late?: boolean }) {
  const w = useWords('hr').shared;
  const { counts } = useWords('progress');
  const word = w.evaluation[state];
  return <StateMark state={late ? 'late' : shapes[state]}>{late ? `${counts.late}${w.and}${word}` : word}</StateMark>;
}
