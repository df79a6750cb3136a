import type { NoticeKind } from './notice.ts';
import { acrossFrom, type TalkAction, type TalkSide } from '../talk/machine.ts';
import type { Talk } from '../talk/talk.ts';

/** What one of the two is told of a talk since it was written before. */
export interface TalkNews {
  readonly kind: Extract<NoticeKind, `talk-${string}`>;
  readonly to: TalkSide;
}

const toldOf: Partial<Readonly<Record<TalkAction, TalkNews['kind']>>> = {
  plan: 'talk-planned',
  move: 'talk-moved',
  callOff: 'talk-off',
  hold: 'talk-held',
};

/** Nobody is told what they did themselves. Without a `before` it says what should have been told of the last step. */
export function followTalk(before: Talk | undefined, after: Talk): TalkNews | undefined {
  const { step, by } = after;
  const kind = step && toldOf[step];
  if (kind === undefined || by === null || (before && isSameStep(before, after))) return undefined;
  return { kind, to: acrossFrom(by) };
}

const isSameStep = (one: Talk, other: Talk): boolean =>
  one.step === other.step && one.change === other.change && one.at === other.at;
