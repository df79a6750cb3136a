import type { Names, Policy } from '#lib/domain/policy/policy.ts';

export type Language = keyof Names;

/** One settlement run of one cycle as HR hands it to payroll. Amounts are gross (税前) integers of minor units. */
export interface BonusSheet {
  cycle: Names;
  /** The period's label: 2026-07, 2026Q3, 2026H2 or 2026. */
  period: string;
  /** `2026-11`. */
  payMonth: string;
  /** ISO 4217. */
  currency: string;
  run: number;
  /** A draft was not yet approved and released; it says so wherever it is opened. */
  status: 'draft' | 'final';
  /** ISO 8601 with offset. */
  exportedAt: string;
  language: Language;
  policy: PolicyVersion;
  totals: BonusTotals;
  /** Of a closed cycle, paid or taken back beside its runs: they are in no total of them. */
  corrections?: readonly BonusRow[];
}

/** The pinned policy, which the second sheet shows. */
export interface PolicyVersion {
  id: string;
  version: number;
  /** Hex, of the policy document as it is stored. */
  sha256: string;
  calculation: Policy;
}

/** One person's line. A person without a result has nulls, and the reason in `note`. */
export interface BonusRow {
  /** Text: leading zeros are part of it. */
  number: string;
  name: string;
  unit: Unit;
  post: Names;
  /** Decimal text as in the result: "85.27". */
  score: string | null;
  grade: string | null;
  /** Decimal text: "1.2". */
  coefficient: string | null;
  /** Unreduced days: "88/92". */
  proration: string | null;
  base: number | null;
  /** What this run pays; a further run pays a difference, which may be negative. */
  bonus: number | null;
  /** Which run paid them last, where that is not the sheet's. */
  run?: number;
  /** What was found wrong after the cycle was closed: no run pays it. */
  kind?: 'correction';
  note: string;
}

export interface Unit extends Names {
  id: string;
}

/** Stands as an array where it is at hand, or comes row by row. */
export type BonusRows = Iterable<BonusRow> | AsyncIterable<BonusRow>;

export interface BonusTotals {
  units: readonly UnitTotals[];
  all: Totals;
}

export interface UnitTotals extends Totals {
  unit: Unit;
}

/** Where there is a pool, `earlier + paid + reserve + unallocated = pool`; without one (null) the last two are 0. */
export interface Totals {
  /** Rows, people without a result included. */
  people: number;
  pool: number | null;
  /** Paid by earlier runs on the same pool; 0 in the main run. */
  earlier: number;
  /** Paid by this run: the sum of the rows. */
  paid: number;
  reserve: number;
  unallocated: number;
}
