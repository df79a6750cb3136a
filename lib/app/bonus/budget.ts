import { DomainError } from '#lib/domain/error.ts';
import { budgetStanding, drawnSince, onlyMain, type YearBudget, yearOf } from '#lib/domain/incentives/budget.ts';
import type { Cycle } from '#lib/domain/lifecycle/cycle.ts';
import { currencyDigits, textOf } from '#lib/domain/number/amount.ts';
import type { Stored } from '#lib/store/item.ts';
import type { Context } from '../context.ts';
import { allow, expectVersion, found, refuse, trace } from '../guard.ts';
import { reviewCycle } from '../review/lines.ts';

interface Wanted {
  readonly year: string;
  readonly seen: number;
  /** Minor units by unit; `null` takes a budget away. The others stay as they are. */
  readonly units: Readonly<Record<string, number | null>>;
}

/** What the units may be paid in bonuses in a year. */
export async function setBudgets(context: Context, { year, seen, units }: Wanted) {
  allow(context, 'budget.set');
  const { store, request } = context;
  const [known, { budget }] = await Promise.all([store.organisation(), store.yearOfCycles(year)]);
  const organisation = found(known, 'organisation');
  const before: Stored<YearBudget> = budget ?? { year, currency: organisation.currency, units: {}, version: 0 };
  expectVersion(before, seen);
  const ids = new Set(organisation.units.map(({ id }) => id));
  refuse(
    Object.keys(units)
      .filter((unit) => !ids.has(unit))
      .map((unit) => ({ path: `units.${unit}`, code: 'unit.unknown', params: { unit } })),
  );
  const changed = Object.entries(units).filter(([unit, amount]) => (before.units[unit] ?? null) !== amount);
  const kept = Object.entries({ ...before.units, ...units }).flatMap(([unit, amount]) =>
    amount === null ? [] : [[unit, amount] as const],
  );
  const next: Stored<YearBudget> = { ...before, currency: organisation.currency, units: Object.fromEntries(kept) };
  const said = changed.map(([unit, amount]) => [unit, `${before.units[unit] ?? '—'} → ${amount ?? '—'}`] as const);
  const entry = trace(context, 'budget.set', { cycle: null, details: { year, ...Object.fromEntries(said) } });
  if (changed.length > 0) await store.commit(entry, [store.budgetWrite(next, request)]);
  return { year, units: { ...next.units }, version: changed.length > 0 ? next.version + 1 : next.version };
}

/** Which of the units about to be settled are paid more than is left of their budget, and by how much. */
export async function beyondBudget(context: Context, cycle: Cycle, units: readonly string[]) {
  const { cycles, budget } = await context.store.yearOfCycles(yearOf(cycle.period.label));
  if (!units.some((unit) => budget?.units[unit] !== undefined)) return {};
  const { settled } = await reviewCycle(context, cycle, undefined, { consistent: true });
  return Object.fromEntries(
    units.flatMap((unit) => {
      const own = onlyMain(settled.calculation.totals.units[unit]?.bonus ?? 0);
      const standing = budgetStanding(budget, cycles, { cycle, unit, own });
      return standing && standing.left < 0 ? [[unit, -standing.left] as const] : [];
    }),
  );
}

/**
 * The same for what is paid one person beside the main run, by a further run or a correction: the cycle with it, which says
 * so where the budget does not suffice, and why HR pays it all the same.
 * @throws DomainError where it does not, and nobody says why.
 */
export async function withinBudget(
  context: Context,
  cycle: Stored<Cycle>,
  {
    unit,
    difference,
    reason,
  }: { readonly unit: string; readonly difference: number; readonly reason: string | undefined },
): Promise<Stored<Cycle>> {
  if (difference <= 0) return cycle;
  const { cycles, budget } = await context.store.yearOfCycles(yearOf(cycle.period.label));
  const drawn = drawnSince(cycle, unit);
  const own = { ...drawn, further: drawn.further + difference };
  const by = -(budgetStanding(budget, cycles, { cycle, unit, own })?.left ?? 0);
  if (by <= 0) return cycle;
  const params = { unit, by: textOf(by, currencyDigits(cycle.currency)) };
  if (reason === undefined)
    throw new DomainError('preconditions', { problems: [{ path: 'overBudget', code: 'budget.over', params }] });
  return { ...cycle, overBudget: { ...cycle.overBudget, [unit]: { by, reason } } };
}
