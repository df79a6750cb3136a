import type { Names, Requirement } from '../policy/policy.ts';

/** The result of a calculation (calculation standard, section 9). Scores and coefficients are decimal strings with
 * exactly the stated decimals, money is an integer of minor units. Results come in employee-id order (code points). */
export interface Calculation {
  results: Result[];
  totals: { units: Record<string, Totals>; all: Totals };
}

export type Result = RatedResult | UnratedResult;

/** What every result has. What is missing has no key. */
interface Shown {
  employee: string;
  /** By indicator id, rounded for display. */
  indicators: Record<string, string>;
  /** By dimension id, rounded for display. */
  dimensions: Record<string, string>;
}

/** Keys of a block that the policy leaves out are absent; `honours` is then `[]`. */
export interface RatedResult extends Shown {
  status: 'rated';
  /** Before calibration. */
  computedScore: string;
  score: string;
  grade: string;
  /** Within the unit. */
  rank: number;
  coefficient?: string;
  /** Unreduced: "61/92". */
  proration?: string;
  bonus?: number;
  training?: { indicator: string; courses: string[] }[];
  improvement?: 'coaching' | 'plan' | null;
  honours: Names[];
  promotion?: Promotion;
}

export type UnratedResult = Shown &
  ({ status: 'blocked'; blockedBy: string[] } | { status: 'unrated'; reason: 'coverage' | 'quarters' });

export interface Promotion {
  eligible: boolean;
  nominated: boolean;
  /** Only where those who tie on the last nominated score exceed the slots. */
  tied?: true;
  checks: PromotionCheck[];
}

export interface PromotionCheck {
  require: Requirement;
  met: boolean;
  /** The grade; the dimension as shown (null where it is missing); how many; the grades newest first; the months. */
  saw: string | number | string[] | null;
}

/** `pool` is null where there is none. All amounts in minor units; paid + unallocated = pool. */
export interface Totals {
  employees: number;
  rated: number;
  blocked: number;
  unrated: number;
  bonus?: number;
  pool?: number | null;
  unallocated?: number;
}
