import type { Machine } from '../lifecycle/transition.ts';

export const talkStates = ['open', 'planned', 'held', 'agreed'] as const;
export type TalkState = (typeof talkStates)[number];

/**
 * How a talk about a result comes to its end. Either of the two proposes a time; the supervisor says that it took place, and
 * the person has the last word. Nothing of it changes a score.
 */
export const talkMachine = {
  plan: { from: ['open'], to: 'planned', who: 'side' },
  move: { from: ['planned'], to: 'planned', who: 'side' },
  callOff: { from: ['planned'], to: 'open', who: 'side' },
  /** Also of one that nobody had planned. */
  hold: { from: ['open', 'planned'], to: 'held', who: 'own-supervisor' },
  /** It was recorded by mistake. */
  takeBack: { from: ['held'], to: 'open', who: 'own-supervisor' },
  agree: { from: ['held'], to: 'agreed', who: 'participant' },
} as const satisfies Machine<TalkState>;

export type TalkAction = keyof typeof talkMachine;
export const talkActions = [
  'plan',
  'move',
  'callOff',
  'hold',
  'takeBack',
  'agree',
] as const satisfies readonly TalkAction[];

/** The two who talk. */
export const talkSides = ['employee', 'supervisor'] as const;
export type TalkSide = (typeof talkSides)[number];

export const acrossFrom = (side: TalkSide): TalkSide => (side === 'employee' ? 'supervisor' : 'employee');

/** Whether this side makes the move at all, whatever the state. */
export function isMoveOf(side: TalkSide, action: TalkAction): boolean {
  const { who } = talkMachine[action];
  return who === 'side' || (who === 'own-supervisor') === (side === 'supervisor');
}
