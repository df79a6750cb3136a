import { decide } from '#lib/domain/access/rights.ts';
import { DomainError } from '#lib/domain/error.ts';
import { approvalFacts } from '#lib/domain/incentives/approvers.ts';
import { yearOf } from '#lib/domain/incentives/budget.ts';
import { type Cycle, hasResults } from '#lib/domain/lifecycle/cycle.ts';
import { mainRunOf, type Run, type RunAction, runMachine } from '#lib/domain/lifecycle/run.ts';
import { mayMove } from '#lib/domain/lifecycle/transition.ts';
import type { Stored } from '#lib/store/item.ts';
import { toApprove } from './to-approve.ts';
import { reviewCycle, reviewOf } from '../review/lines.ts';
import type { Context, SignedIn } from '../context.ts';
import { found } from '../guard.ts';
import { recordReading } from '../reading.ts';
import { cycleBriefOf } from '../views.ts';
import { rowOf } from './rows.ts';
import { budgetOf, coefficientOf, moneyOf, type Of } from './unit-money.ts';

/** Before publishing only HR sees amounts, and not their own. */
const hasBonus = ({ actor }: Context, cycle: Cycle) =>
  hasResults(cycle) || (cycle.state === 'review' && actor.roles.includes('hr'));

const readableUnits = ({ actor }: Context, cycle: Cycle) =>
  cycle.units.filter((unit) => decide(actor, 'bonus.read', approvalFacts(cycle, unit)).allowed);

/** The cycles that have bonuses and units the reader may see, and the units in which something waits for them. */
export async function readBonusCycles(context: SignedIn) {
  const cycles = await context.store.allCycles();
  const readable = cycles.filter((cycle) => hasBonus(context, cycle) && readableUnits(context, cycle).length > 0);
  return {
    items: readable.map((cycle) => ({
      cycle: cycleBriefOf(cycle),
      waiting: toApprove(context, cycle),
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
  const { cycle, units: all } = await loadUnits(context, id, unit);
  const units = all.map((of) => unitOf(context, of));
  return {
    cycle: cycleBriefOf(cycle),
    payMonth: cycle.payMonth,
    currency: cycle.currency,
    provisional: units.some(({ state }) => state === null),
    units,
  };
}

/** The same before it is shown: each unit with its runs, as it was settled. */
export async function loadUnits(context: Context, id: string, unit?: string): Promise<{ cycle: Cycle; units: Of[] }> {
  // In one request with what its year may pay: a cycle's id begins with the year.
  const year = await context.store.yearOfCycles(yearOf(id));
  const cycle = found(
    year.cycles.find((one) => one.id === id),
    'cycle',
  );
  const readable = readableUnits(context, cycle).filter((one) => unit === undefined || one === unit);
  if (readable.length === 0) throw new DomainError('forbidden', { reason: 'not-director' });
  if (!hasBonus(context, cycle))
    throw new DomainError('wrong-state', { reason: 'cycle-state', params: { state: cycle.state } });
  const reviewed = await reviewCycle(context, cycle, unit);
  const known = reviewed.runs.filter(({ number }) => number <= cycle.run);
  const further = Map.groupBy(
    known.filter(({ only }) => only),
    (run) => run.unit,
  );
  const runs = mainRunsIn(known);
  const asSettled = { pools: { ...cycle.pools, ...poolsIn(runs) }, unitCoefficients: coefficientsIn(cycle, runs) };
  const paid = reviewOf({ ...cycle, ...asSettled }, reviewed);
  // What HR is mending is shown in the review, and to nobody else.
  const units = readable
    .filter((one) => !cycle.recalled?.[one])
    .map((one) => ({ cycle, year, paid, run: runs.get(one), unit: one, further: further.get(one) ?? [] }));
  return { cycle, units };
}

/** Of each unit the one that pays it. */
function mainRunsIn(known: readonly Stored<Run>[]): Map<string, Stored<Run>> {
  const main = [...Map.groupBy(known, ({ unit }) => unit).values()].flatMap((runs) => mainRunOf(runs) ?? []);
  return new Map(main.map((run) => [run.unit, run]));
}

/** A unit's newest run paid out of its own pool, whatever the pool is since it was returned. */
const poolsIn = (runs: ReadonlyMap<string, Run>): Cycle['pools'] =>
  Object.fromEntries(
    [...runs].flatMap(([unit, { pool: amount, reserve }]) => (amount === null ? [] : [[unit, { amount, reserve }]])),
  );

/** The same of its coefficient. */
const coefficientsIn = ({ unitCoefficients = {} }: Cycle, runs: ReadonlyMap<string, Run>) =>
  Object.fromEntries([
    ...Object.entries(unitCoefficients).filter(([unit]) => !runs.has(unit)),
    ...[...runs].flatMap(([unit, { unitCoefficient }]) => (unitCoefficient ? [[unit, unitCoefficient] as const] : [])),
  ]);

function unitOf(context: Context, of: Of) {
  const { cycle, paid, run, further, unit } = of;
  const people = [...paid.listed.values()].filter((one) => one.unit === unit);
  const { results, totals } = paid.settled.calculation;
  const sums = totals.units[unit];
  const byId = new Map(results.map((result) => [result.employee, result]));
  const participants = people.map(({ employee }) => employee);
  const money = moneyOf(of, sums);
  return {
    unit,
    people: people.length,
    ...money,
    coefficient: coefficientOf(of),
    budget: budgetOf(of, sums),
    approver: approverOf(cycle, unit),
    run: run?.number ?? 0,
    version: run?.version ?? 0,
    state: run?.state ?? null,
    calculatedBy: run?.calculatedByName ?? null,
    calculatedAt: run?.calculatedAt ?? null,
    decided: run?.decided ? { ...run.decided, by: run.decided.name } : null,
    releasedAt: run?.releasedAt ?? null,
    buttons: run ? buttonsOf(context, cycle, run, participants) : [],
    further: further.map((one) => furtherRunOf(context, cycle, one)),
    rows: people
      .filter(({ employee }) => cycle.state !== 'review' || employee !== context.actor.id)
      .map((one) => rowOf(of, one, byId.get(one.employee))),
  };
}

function approverOf({ approvers }: Cycle, unit: string) {
  const named = approvers?.[unit];
  return named ? { id: named.employee, name: named.name, reason: named.reason } : null;
}

/** One person's further run, with its buttons. */
const furtherRunOf = (context: Context, cycle: Cycle, run: Stored<Run>) => ({
  run: run.number,
  version: run.version,
  employee: { id: run.only?.employee ?? '', name: run.only?.name ?? '' },
  because: run.only?.because ?? 'appeal',
  state: run.state,
  paid: run.paid,
  calculatedBy: run.calculatedByName,
  calculatedAt: run.calculatedAt,
  decided: run.decided ? { ...run.decided, by: run.decided.name } : null,
  releasedAt: run.releasedAt,
  buttons: buttonsOf(context, cycle, run, [run.only?.employee ?? '']),
});

/** What the run's state allows; to whom it is not allowed, with the reason why not. */
function buttonsOf({ actor }: Context, cycle: Cycle, run: Run, participants: readonly string[]) {
  const rights = { approve: 'bonus.approve', return: 'bonus.approve', release: 'bonus.release' } as const;
  const actions: readonly RunAction[] = ['approve', 'return', 'release'];
  return actions
    .filter((action) => mayMove(runMachine, action, run.state))
    .map((action) => {
      const own = approvalFacts(cycle, run.unit);
      const facts = action === 'release' ? own : { ...own, participants };
      const decision = decide(actor, rights[action], facts);
      return { action, allowed: decision.allowed, why: decision.allowed ? null : decision.why };
    });
}
