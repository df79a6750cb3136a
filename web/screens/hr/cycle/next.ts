import type { CycleAction, CycleState } from '#lib/domain/lifecycle/cycle.ts';
import { cycleMachine } from '#lib/domain/lifecycle/cycle.ts';
import type { CycleDetail } from '../shared/use-cycle.ts';

export type Action = CycleAction;

const isAction = (action: string): action is Action => action in cycleMachine;

/** The way a cycle goes; `cancelled` lies beside it. */
export const stages = ['planned', 'announced', 'open', 'review', 'published', 'closed'] as const satisfies CycleState[];

/** The one step that comes next. What is half done goes first. */
export function nextOf({
  state,
  moving,
  signedOff,
  buttons,
}: Pick<CycleDetail, 'state' | 'moving' | 'signedOff' | 'buttons'>) {
  const wanted = moving !== null && isAction(moving) ? moving : usual(state, signedOff !== null, buttons);
  return buttons.flatMap(({ action, allowed, why }) =>
    isAction(action) && action === wanted ? [{ action, allowed, why }] : [],
  )[0];
}

function usual(state: CycleState, signedOff: boolean, buttons: CycleDetail['buttons']): Action | undefined {
  switch (state) {
    case 'planned':
      return 'announce';
    case 'announced':
      return 'open';
    case 'open':
      return 'shut';
    case 'review':
      return signedOff ? 'publish' : 'signOff';
    case 'published':
      return buttons.some(({ action, allowed }) => action === 'settle' && allowed) ? 'settle' : 'close';
    case 'closed':
    case 'cancelled':
      return undefined;
    default:
      return state satisfies never;
  }
}
