import type { CycleState } from '#lib/domain/lifecycle/cycle.ts';
import type { CycleTab } from '../../../paths.ts';

const tabs = {
  planned: 'participants',
  announced: 'participants',
  open: 'progress',
  review: 'review',
  published: 'bonus',
  closed: 'results',
  cancelled: 'log',
} as const satisfies Record<CycleState, CycleTab>;

/** The part of a cycle in which its work is done at this stage. */
export const tabOf = (state: CycleState): CycleTab => tabs[state];
