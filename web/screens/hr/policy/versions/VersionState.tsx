import { useWords } from '../../../../i18n/words.ts';
import { type State, StateMark } from '../../../../ui/StateMark.tsx';
import type { VersionLine } from './types.ts';

const marks = { draft: 'draft', approved: 'done', retired: 'none', discarded: 'none' } as const satisfies Record<
  VersionLine['state'],
  State
>;

/** How far a version is: a draft that is ready waits. */
export function VersionState({ version }: { version: Pick<VersionLine, 'state' | 'submitted'> }) {
  const w = useWords('policies');
  const waits = version.state === 'draft' && version.submitted !== null;
  return (
    <StateMark state={waits ? 'late' : marks[version.state]}>{w.states[waits ? 'waits' : version.state]}</StateMark>
  );
}
