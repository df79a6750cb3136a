import { DomainError } from '#lib/domain/error.ts';
import { type Cycle, type CycleAction, cycleMachine } from '#lib/domain/lifecycle/cycle.ts';
import { moved, type Transition } from '#lib/domain/lifecycle/transition.ts';
import type { CycleState } from '#lib/domain/lifecycle/cycle.ts';
import type { Stored } from '#lib/store/item.ts';
import type { Context } from '../context.ts';
import { allow, expectVersion, found, isRepeated, trace } from '../guard.ts';
import type { Move } from './definition.ts';
import { moves } from './moves.ts';

interface Asked {
  readonly cycle: string;
  readonly action: CycleAction;
  readonly seen: number;
  readonly reason?: string | undefined;
}

/**
 * Moves a cycle one step. A large move is begun, loaded and finished; when it is cut off in between, nobody sees what it
 * has loaded, nothing else can be done with the cycle, and asking for it again goes on with it.
 */
export async function moveCycle(context: Context, { cycle: id, action, seen, reason }: Asked): Promise<Stored<Cycle>> {
  const machine: Transition<CycleState> = cycleMachine[action];
  allow(context, 'cycle.move', { byTime: machine.byTime ?? false });
  const cycle = found(await context.store.cycleById(id), 'cycle');
  if (isRepeated(cycle, context.request) && !cycle.moving) return cycle;
  if (cycle.moving && cycle.moving !== action)
    throw new DomainError('wrong-state', { reason: 'moving', params: { action: cycle.moving } });
  const resumed = cycle.moving === action;
  if (!resumed) expectVersion(cycle, seen);
  const move: Move = moves[action];
  if (machine.reason && !reason) throw new DomainError('invalid', { problems: [{ path: 'reason', code: 'required' }] });

  const flipped = resumed && cycle.state === machine.to && move.afterwards !== undefined;
  const state = flipped ? cycle.state : moved(cycleMachine, action, cycle.state);
  if (!resumed) await check(move, context, cycle, reason);
  const begun =
    resumed || !(move.load ?? move.afterwards)
      ? cycle
      : await begin(context, (await move.settles?.(context, cycle, reason)) ?? cycle, action);
  if (!flipped) await move.load?.(context, begun);
  const next = flipped ? begun : await flip(context, begun, { action, state, reason, move });
  if (!move.afterwards) return next;
  await move.afterwards(context, next);
  return write(context, { ...next, moving: null }, { action: `${action}.end`, request: context.request });
}

async function check(move: Move, context: Context, cycle: Stored<Cycle>, reason: string | undefined): Promise<void> {
  const problems = (await move.problems?.(context, cycle, reason)) ?? [];
  if (problems.length > 0) throw new DomainError('preconditions', { problems });
}

function begin(context: Context, cycle: Stored<Cycle>, action: CycleAction): Promise<Stored<Cycle>> {
  return write(context, { ...cycle, moving: action }, { action: `${action}.begin` });
}

function flip(
  context: Context,
  cycle: Stored<Cycle>,
  { action, state, reason, move }: { action: CycleAction; state: CycleState; reason: string | undefined; move: Move },
): Promise<Stored<Cycle>> {
  const moving = move.afterwards ? action : null;
  const made = { ...cycle.moved, [action]: context.at };
  const next = { ...cycle, ...move.change?.(context, cycle, reason), state, moving, moved: made };
  return write(context, next, { action, reason, request: context.request });
}

/** A large move is logged when it begins, when it takes effect, and when it is through. */
type Step = `${CycleAction}${'' | '.begin' | '.end'}`;

async function write(
  context: Context,
  next: Stored<Cycle>,
  { action, reason, request = null }: { action: Step; reason?: string | undefined; request?: Context['request'] },
): Promise<Stored<Cycle>> {
  const entry = trace(context, `cycle.${action}`, { cycle: next.id, ...(reason ? { reason } : {}) });
  await context.store.commit(entry, [context.store.cycleWrite(next, request)]);
  return { ...next, version: next.version + 1 };
}
