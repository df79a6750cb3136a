import { DomainError } from '#lib/domain/error.ts';
import { type Cycle, type CycleState, hasResults } from '#lib/domain/lifecycle/cycle.ts';
import { withoutUnitSignOff } from '#lib/domain/lifecycle/recall.ts';
import type { Evaluation } from '#lib/domain/lifecycle/evaluation.ts';
import type { ResultRecord } from '#lib/domain/lifecycle/result.ts';
import { takesEvaluations } from '#lib/domain/lifecycle/taken.ts';
import { rankedIn } from '#lib/domain/lifecycle/teams.ts';
import type { Stored } from '#lib/store/item.ts';
import type { Write } from '#lib/store/transact.ts';
import type { Context } from '../context.ts';
import { found } from '../guard.ts';

/**
 * A cycle in which something is to be decided.
 * @throws DomainError `wrong-state` when it is in another state, or while a move is under way.
 */
export async function cycleIn(context: Context, id: string, states: readonly CycleState[]): Promise<Stored<Cycle>> {
  const cycle = found(await context.store.cycleById(id), 'cycle');
  if (cycle.moving) throw new DomainError('wrong-state', { reason: 'moving', params: { action: cycle.moving } });
  if (!states.includes(cycle.state))
    throw new DomainError('wrong-state', { reason: 'cycle-state', params: { state: cycle.state } });
  return cycle;
}

/**
 * Whatever is decided in review takes the sign-off back; and nothing is decided on a cycle that has moved on meanwhile.
 * The cycle gets a new version in any case, so that a sign-off which was checked before cannot come after it.
 */
export function withoutSignOff({ store }: Context, cycle: Stored<Cycle>): Write {
  return store.cycleWrite({ ...cycle, signedOff: null }, null);
}

/** The same of a decision about one person: where their unit was recalled, it is the unit's sign-off. */
export function withoutSignOffOf(context: Context, cycle: Stored<Cycle>, unit: string): Write {
  return cycle.state === 'review'
    ? withoutSignOff(context, cycle)
    : context.store.cycleWrite(withoutUnitSignOff(cycle, unit), null);
}

/** The units of a cycle that somebody asks for: all, or the one that ranks the people of another. */
export const unitsIn = (cycle: Cycle, wanted: string | undefined): readonly string[] =>
  wanted === undefined ? cycle.units : [rankedIn(cycle, wanted)].filter((unit) => unit !== undefined);

/** People are listed before anybody is told: a load shows nothing until the cycle says so. */
export const isListed = ({ state }: Cycle): boolean => state !== 'planned';

/**
 * Nothing is decided about people by a result that they have not seen.
 * @throws DomainError `wrong-state` before results are published.
 */
export function refuseUnlessPublished(cycle: Pick<Cycle, 'state'>): void {
  if (hasResults(cycle)) return;
  throw new DomainError('wrong-state', { reason: 'cycle-state', params: { state: cycle.state } });
}

/** The same for what raters are asked. */
export const isAsked = (cycle: Cycle): boolean => isListed(cycle) && cycle.state !== 'announced';

/**
 * An evaluation is written only while the cycle takes it; of whoever was put off, until they are settled.
 * @throws DomainError `not-found` before it opens, `wrong-state` once it is over.
 */
export function refuseUnlessTaken(cycle: Stored<Cycle> | undefined, result: ResultRecord | undefined): void {
  if (!cycle || !isAsked(cycle)) throw new DomainError('not-found', { reason: 'evaluation' });
  if (!takesEvaluations(cycle, result))
    throw new DomainError('wrong-state', { reason: 'cycle-state', params: { state: cycle.state } });
}

/** The cycle of an evaluation that is given back, handed on or confirmed: not while the cycle moves. */
export async function cycleTaking(
  context: Context,
  { cycle: id, unit, employee }: Pick<Evaluation, 'cycle' | 'unit' | 'employee'>,
): Promise<Stored<Cycle>> {
  const cycle = await cycleIn(context, id, ['open', 'review', 'published']);
  // Read after the cycle: a settlement of the person that comes later makes a new version of it.
  const part = cycle.state === 'published' ? await context.store.personPart(id, unit, employee) : undefined;
  refuseUnlessTaken(cycle, part?.result);
  return cycle;
}
