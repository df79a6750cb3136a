import type { GoalBody, GoalTalk } from '#lib/contract/goals.ts';
import { type FromTalk, goalsFromTalk } from '#lib/domain/goals/from-talk.ts';
import type { BeforeTalk } from '../talks/before.ts';
import { mayDo, openOf } from './talk.ts';

/** What of a talk can be taken over here; `null` where there is nothing, or it was taken over elsewhere. */
export function offeredIn(talk: GoalTalk, before: BeforeTalk, standing: readonly GoalBody[]): FromTalk | null {
  if (!mayDo(talk, 'propose')) return null;
  if (before.taken !== null && before.taken.id !== talk.cycle.id) return null;
  const offered = goalsFromTalk(openOf(talk), standing, before.goals);
  return offered.goals.length + offered.left.length === 0 ? null : offered;
}
