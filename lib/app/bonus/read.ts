import { decide } from '#lib/domain/access/rights.ts';
import { DomainError } from '#lib/domain/error.ts';
import type { Cycle } from '#lib/domain/lifecycle/cycle.ts';
import { type Run, type RunAction, runMachine } from '#lib/domain/lifecycle/run.ts';
import { mayMove } from '#lib/domain/lifecycle/transition.ts';
import type { Result } from '#lib/domain/calculation/result.ts';
import type { Stored } from '#lib/store/item.ts';
import { reviewCycle, type Reviewed, reviewOf } from '../review/lines.ts';
import type { Listed } from '../review/rows.ts';
import type { Context, SignedIn } from '../context.ts';
import { found } from '../guard.ts';
import { recordReading } from '../reading.ts';
import { briefOf, cycleBriefOf } from '../views.ts';

/** Before publishing only HR sees amounts, and not their own. */
const hasBonus = ({ actor }: Context, { state }: Cycle) =>
  state === 'published' || state === 'closed' || (state === 'review' && actor.roles.includes('hr'));

const readableUnits = ({ actor }: Context, { units }: Cycle) =>
  units.filter((unit) => decide(actor, 'bonus.read', { unit }).allowed);

/** The cycles that have bonuses and units the reader may see. */
export async function readBonusCycles(context: Context) {
  const cycles = await context.store.allCycles();
  const readable = cycles.filter((cycle) => hasBonus(context, cycle) && readableUnits(context, cycle).length > 0);
  return {
    items: readable.map((cycle) => ({
      cycle: cycleBriefOf(cycle),
      waiting: readableUnits(context, cycle).filter((unit) => cycle.runStates[unit] === 'calculated'),
    })),
  };
}

export async function readBonus(context: SignedIn, id: string, unit: string | undefined) {
  const read = await loadBonus(context, id, unit);
  await recordReading(context, 'bonus.read', { cycle: id });
  return read;
}

/** Pools and payments of each unit that the reader may see: of its newest run, or, before one, as they were published. */
export async function loadBonus(context: Context, id: string, unit?: string) {
  const cycle = found(await context.store.cycleById(id), 'cycle');
  const readable = readableUnits(context, cycle).filter((one) => unit === undefined || one === unit);
  if (readable.length === 0) throw new DomainError('forbidden', { reason: 'not-director' });
  if (!hasBonus(context, cycle))
    throw new DomainError('wrong-state', { reason: 'cycle-state', params: { state: cycle.state } });
  const reviewed = await reviewCycle(context, cycle, unit);
  const runs = new Map(reviewed.runs.filter(({ number }) => number <= cycle.run).map((run) => [run.unit, run]));
  const paid = reviewOf({ ...cycle, pools: { ...cycle.pools, ...poolsIn(runs) } }, reviewed);
  const units = readable.map((one) => unitOf(context, { cycle, paid, run: runs.get(one), unit: one }));
  return {
    cycle: cycleBriefOf(cycle),
    currency: cycle.currency,
    provisional: units.some(({ state }) => state === null),
    units,
  };
}

/** A unit's newest run paid out of its own pool, whatever the pool is since it was returned. */
const poolsIn = (runs: ReadonlyMap<string, Run>): Cycle['pools'] =>
  Object.fromEntries(
    [...runs].flatMap(([unit, { pool: amount, reserve }]) => (amount === null ? [] : [[unit, { amount, reserve }]])),
  );

interface Of {
  readonly cycle: Cycle;
  readonly paid: Reviewed;
  readonly run: Stored<Run> | undefined;
  readonly unit: string;
}

function unitOf(context: Context, { cycle, paid, run, unit }: Of) {
  const people = [...paid.listed.values()].filter((one) => one.unit === unit);
  const { results, totals } = paid.settled.calculation;
  const sums = totals.units[unit];
  const byId = new Map(results.map((result) => [result.employee, result]));
  return {
    unit,
    people: people.length,
    pool: run ? run.pool : (cycle.pools[unit]?.amount ?? null),
    reserve: run?.reserve ?? cycle.pools[unit]?.reserve ?? 0,
    paid: run?.paid ?? sums?.bonus ?? 0,
    unallocated: run?.unallocated ?? sums?.unallocated ?? 0,
    run: run?.number ?? 0,
    version: run?.version ?? 0,
    state: run?.state ?? null,
    calculatedBy: run?.calculatedByName ?? null,
    calculatedAt: run?.calculatedAt ?? null,
    decided: run?.decided ? { ...run.decided, by: run.decided.name } : null,
    releasedAt: run?.releasedAt ?? null,
    buttons: run ? buttonsOf(context, run, people) : [],
    rows: people
      .filter(({ employee }) => cycle.state !== 'review' || employee !== context.actor.id)
      .map((one) => rowOf(one, byId.get(one.employee))),
  };
}

function rowOf(one: Listed, result: Result | undefined) {
  const { sums, calibration, acknowledgedAt } = one;
  const rated = result?.status === 'rated' ? result : undefined;
  return {
    employee: briefOf(one),
    score: rated?.score ?? null,
    grade: rated?.grade ?? null,
    coefficient: rated?.coefficient ?? null,
    proration: rated?.proration ?? null,
    bonusBase: sums.employee.bonusBase,
    rank: rated?.rank ?? null,
    calibrated: calibration !== null,
    acknowledgedAt,
    bonus: rated?.bonus ?? null,
    note: result && result.status !== 'rated' ? result.status : null,
  };
}

/** What the run's state allows; to whom it is not allowed, with the reason why not. */
function buttonsOf({ actor }: Context, run: Run, people: readonly Listed[]) {
  const participants = people.map(({ employee }) => employee);
  const rights = { approve: 'bonus.approve', return: 'bonus.approve', release: 'bonus.release' } as const;
  const actions: readonly RunAction[] = ['approve', 'return', 'release'];
  return actions
    .filter((action) => mayMove(runMachine, action, run.state))
    .map((action) => {
      const facts = action === 'release' ? { unit: run.unit } : { unit: run.unit, participants };
      const decision = decide(actor, rights[action], facts);
      return { action, allowed: decision.allowed, why: decision.allowed ? null : decision.why };
    });
}
