import type { NoticeKind } from './notice.ts';
import { acrossFrom, type TalkSide } from '../talk/machine.ts';
import type { Talk } from '../talk/talk.ts';

/** What one of the two is told of a talk since it was written before. */
export interface TalkNews {
  readonly kind: Extract<NoticeKind, `talk-${string}`>;
  readonly to: TalkSide;
}

/** Nobody is told what they did themselves. Without a `before` it says what should have been told as it stands. */
export function followTalk(before: Talk | undefined, after: Talk): TalkNews | undefined {
  const { state, by, change, appointment } = after;
  if (by === null) return undefined;
  if (change !== (before?.change ?? -1)) return { kind: kindOf(before, appointment !== null), to: acrossFrom(by) };
  return state === 'held' && before?.state !== 'held' ? { kind: 'talk-held', to: 'employee' } : undefined;
}

function kindOf(before: Talk | undefined, hasTime: boolean): TalkNews['kind'] {
  if (!hasTime) return 'talk-off';
  return before?.appointment ? 'talk-moved' : 'talk-planned';
}
