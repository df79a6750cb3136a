import { DomainError } from '../error.ts';

/** Who moves a machine: a right of `access/rights.ts` decides whether this very person may. */
export type Mover =
  | 'hr'
  | 'participant'
  | 'rater'
  | 'peer'
  | 'customer'
  | 'director'
  | 'supervisor'
  | 'own-supervisor'
  | 'decider'
  | 'approver'
  | 'second-reviewer'
  | 'shut'
  | GoalMover;

/** Of two who agree: either, whoever made the last step, or the one who has to answer it. */
type GoalMover = 'side' | 'same-side' | 'other-side';

export interface Transition<State extends string> {
  readonly from: readonly State[];
  readonly to: State;
  readonly who: Mover;
  /** Time makes the move as well, on the day that is planned. */
  readonly byTime?: true;
  /** The move must be given a reason, which is kept. */
  readonly reason?: true;
}

/** A machine: action → from, to, who. Decisions, write conditions, buttons and diagrams are all made from it. */
export type Machine<State extends string> = Readonly<Record<string, Transition<State>>>;

/**
 * The state after `action`.
 * @throws DomainError `wrong-state` when the machine does not allow the action from `state`.
 */
export function moved<State extends string, M extends Machine<State>>(
  machine: M,
  action: keyof M & string,
  state: State,
): State {
  const transition: Transition<State> | undefined = machine[action];
  if (!transition?.from.includes(state)) throw new DomainError('wrong-state', { params: { action, state } });
  return transition.to;
}

export function mayMove<State extends string>(machine: Machine<State>, action: string, state: State): boolean {
  return machine[action]?.from.includes(state) ?? false;
}
