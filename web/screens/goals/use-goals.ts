import { goals } from '#lib/contract/goals.ts';
import { useRead } from '../../api/use-read.ts';
import { useTalksBefore } from '../talks/before.ts';
import type { GoalsAt } from './talk.ts';

/** The goals with what the last talk brings along: shown together, so that nothing moves under whoever reads. */
export function useGoals(at: GoalsAt) {
  const read = useRead(goals.read, at);
  const before = useTalksBefore(at.params.cycle, at.params.employee);
  return { read: before === undefined ? { ...read, data: undefined } : read, before: before ?? [] };
}
