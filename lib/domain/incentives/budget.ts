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
  /** Of what this cycle pays: by its main run, by further ones, by corrections since it was closed. */
  readonly own: Drawn;
}

/** What a cycle pays a unit in all, approved or not; what was returned or declined is not in it. */
export interface Drawn {
  readonly main: number;
  readonly further: number;
  readonly corrections: number;
}

export const onlyMain = (main: number): Drawn => ({ main, further: 0, corrections: 0 });

/** What is read of a cycle. */
interface Drawing {
  readonly id: string;
  readonly currency: string;
  readonly approved?: Readonly<Record<string, number>>;
}

/** `null` where the unit has no budget. */
export function budgetStanding(
  budget: YearBudget | undefined,
  cycles: readonly Drawing[],
  { cycle, unit, own }: { readonly cycle: Drawing; readonly unit: string; readonly own: Drawn },
): BudgetStanding | null {
  const amount = budget?.units[unit];
  if (budget === undefined || amount === undefined || budget.currency !== cycle.currency) return null;
  const others = cycles.filter(({ id, currency }) => id !== cycle.id && currency === budget.currency);
  const approved = cycle.approved?.[unit] ?? 0;
  const spent = others.reduce((sum, other) => sum + (other.approved?.[unit] ?? 0), approved);
  const planned = Math.max(0, own.main + own.further + own.corrections - approved);
  return { year: budget.year, amount, spent, planned, left: amount - spent - planned, own };
}

/** Since its main run is approved: what waits beside it counts as well. */
interface Settled {
  readonly approved?: Readonly<Record<string, number>>;
  readonly furtherRuns?: Readonly<Record<string, Waiting & { readonly state: string }>>;
  readonly correctionsToDecide?: Readonly<Record<string, Waiting>>;
}

interface Waiting {
  readonly unit: string;
  readonly difference?: number;
}

/** What a cycle whose main run is approved draws for a unit, with what waits for approval. */
export function drawnSince({ approved, furtherRuns = {}, correctionsToDecide = {} }: Settled, unit: string): Drawn {
  const sum = (all: readonly Waiting[]) =>
    all.reduce((total, one) => (one.unit === unit ? total + (one.difference ?? 0) : total), 0);
  const further = Object.values(furtherRuns).filter(({ state }) => state === 'calculated');
  return { main: approved?.[unit] ?? 0, further: sum(further), corrections: sum(Object.values(correctionsToDecide)) };
}

/** What a unit's approved runs and corrections pay, with one more. */
export const withApproved = (
  approved: Readonly<Record<string, number>> | undefined,
  unit: string,
  paid: number,
): Readonly<Record<string, number>> => ({ ...approved, [unit]: (approved?.[unit] ?? 0) + paid });

/** Cycles belong to the year in which their period lies: its label begins with it. */
export const yearOf = (label: string): string => label.slice(0, 4);
