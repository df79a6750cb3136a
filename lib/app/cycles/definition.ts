import type { Cycle } from '#lib/domain/lifecycle/cycle.ts';
import type { Problem } from '#lib/domain/policy/problem.ts';
import type { Stored } from '#lib/store/item.ts';
import type { Context } from '../context.ts';

/** What one move of a cycle asks for and does. The machine says from where to where. */
export interface Move {
  /** Why it cannot be made now, each with its sentence; none when it can. */
  readonly problems?: (context: Context, cycle: Stored<Cycle>, reason?: string) => Promise<readonly Problem[]>;
  /** What is settled of the cycle as the move begins: all that it loads goes by it. */
  readonly settles?: (context: Context, cycle: Stored<Cycle>, reason: string | undefined) => Promise<Stored<Cycle>>;
  /** Writes that may be repeated. They are done before the cycle's state changes, and a dead load is simply begun again. */
  readonly load?: (context: Context, cycle: Stored<Cycle>) => Promise<void>;
  /** What else changes with the state. */
  readonly change?: (context: Context, cycle: Stored<Cycle>, reason: string | undefined) => Partial<Cycle>;
  /** Repeatable writes that are only to be seen once the state has changed. */
  readonly afterwards?: (context: Context, cycle: Stored<Cycle>) => Promise<void>;
}
