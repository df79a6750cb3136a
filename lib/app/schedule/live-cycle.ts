import { DomainError, LostRace } from '#lib/domain/error.ts';
import type { Cycle, CycleAction } from '#lib/domain/lifecycle/cycle.ts';
import type { Problem } from '#lib/domain/policy/problem.ts';
import { dueMove, type PlannedTick, ticksOf } from '#lib/domain/schedule/ticks.ts';
import type { Stored } from '#lib/store/item.ts';
import type { Context } from '../context.ts';
import { moveCycle } from '../cycles/move.ts';
import { workCalendars } from './calendar.ts';

/** Where time has brought a cycle, and what keeps it from being where it should be. */
export interface Brought {
  readonly cycle: Stored<Cycle>;
  readonly plan: readonly PlannedTick[];
  readonly made: readonly CycleAction[];
  readonly stopped: { readonly action: CycleAction; readonly problems: readonly Problem[] } | null;
}

const attempts = 20;

/**
 * Makes every move of a cycle that is due, in order, whichever ticks were lost: what is there now decides, so a tick may
 * come late, twice, at once with another or beside a person's own click. `undefined` where there is no such cycle.
 */
export async function bringUpToDate(context: Context, id: string): Promise<Brought | undefined> {
  const { store, at, timeZone } = context;
  const calendars = await workCalendars(context);
  const made: CycleAction[] = [];
  for (let attempt = 1; ; attempt += 1) {
    const cycle = await store.cycleById(id);
    if (!cycle) return undefined;
    const plan = ticksOf(cycle, calendars[cycle.calendar], timeZone);
    const action = dueMove(cycle, plan, at);
    if (action === undefined) return { cycle, plan, made, stopped: null };
    try {
      await moveCycle(context, { cycle: id, action, seen: cycle.version });
      made.push(action);
    } catch (error) {
      if (error instanceof LostRace && attempt < attempts) continue;
      if (!(error instanceof DomainError) || error.code === 'internal' || error.code === 'busy') throw error;
      return { cycle, plan, made, stopped: { action, problems: error.problems } };
    }
  }
}
