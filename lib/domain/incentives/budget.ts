/** What the units of an organisation may be paid in bonuses in one year, in minor units. */
export interface YearBudget {
  readonly year: string;
  /** ISO 4217: cycles that count in another do not draw on it. */
  readonly currency: string;
  readonly units: Readonly<Record<string, number>>;
}

/** A unit was settled although its budget did not suffice: by how much, and what HR said to it. */
export interface OverBudget {
  readonly by: number;
  readonly reason: string;
}

/** How a unit's budget of a year stands, seen from one cycle. */
export interface BudgetStanding {
  readonly year: string;
  readonly amount: number;
  /** By approved runs of all cycles of the year, this one's among them. */
  readonly spent: number;
  /** What this cycle pays beside: its runs that are not approved yet, or the amounts as they are calculated now. */
  readonly planned: number;
  /** Below 0 where the budget does not suffice. */
  readonly left: number;
}

/** What is read of a cycle. */
interface Drawing {
  readonly id: string;
  readonly currency: string;
  readonly approved?: Readonly<Record<string, number>>;
}

/** `paid` is what the cycle pays the unit in all; `null` where the unit has no budget. */
export function budgetStanding(
  budget: YearBudget | undefined,
  cycles: readonly Drawing[],
  { cycle, unit, paid }: { readonly cycle: Drawing; readonly unit: string; readonly paid: number },
): BudgetStanding | null {
  const amount = budget?.units[unit];
  if (budget === undefined || amount === undefined || budget.currency !== cycle.currency) return null;
  const others = cycles.filter(({ id, currency }) => id !== cycle.id && currency === budget.currency);
  const own = cycle.approved?.[unit] ?? 0;
  const spent = others.reduce((sum, other) => sum + (other.approved?.[unit] ?? 0), own);
  const planned = Math.max(0, paid - own);
  return { year: budget.year, amount, spent, planned, left: amount - spent - planned };
}

/** What a unit's approved runs pay, with one more. */
export const withApproved = (
  approved: Readonly<Record<string, number>> | undefined,
  unit: string,
  paid: number,
): Readonly<Record<string, number>> => ({ ...approved, [unit]: (approved?.[unit] ?? 0) + paid });

/** Cycles belong to the year in which their period lies: its label begins with it. */
export const yearOf = (label: string): string => label.slice(0, 4);
