import type { PastResult } from '../calculation/input.ts';
import type { Names } from '../policy/policy.ts';
import type { Cycle } from './cycle.ts';

/** A person as a cycle sees them: listed at the announcement, frozen at opening. */
export interface Participant {
  readonly cycle: string;
  /** Copied from the cycle, so that a form needs no further request. */
  readonly cycleName: Names;
  readonly period: Cycle['period'];
  readonly policy: Cycle['policy'];
  readonly unit: string;
  readonly employee: string;
  readonly name: string;
  readonly post: Names;
  readonly supervisor: string | null;
  readonly hired: string;
  readonly left: string | null;
  readonly absentDays: number;
  /** Minor units. */
  readonly bonusBase: number;
  readonly peers: readonly string[];
  /** What the supervisor and the peers are called, so that whoever lists people looks nobody up. */
  readonly names: Readonly<Record<string, string>>;
  readonly history: readonly PastResult[];
  /** Until when the announcement is to be confirmed: the day the cycle opens. */
  readonly confirmBy: string;
  /** When the person confirmed the announcement, and which version of the policy they saw. */
  readonly confirmed: { readonly at: string; readonly policyVersion: number } | null;
}

/** The figures of one person (or, with `employee` left out, of the whole unit) that a cycle counts. */
export interface Figures {
  readonly employee: string | null;
  /** Metric id → months in order. */
  readonly metrics: Readonly<Record<string, readonly MonthlyFigure[]>>;
}

/** Without a denominator it is a plain sum. */
export interface MonthlyFigure {
  readonly month: string;
  readonly numerator: number;
  readonly denominator?: number;
}

/** What customers answered about one person, for display; the calculation reads the answers themselves. */
export interface CustomerTally {
  readonly employee: string;
  readonly answers: number;
  /** By indicator id: how many, their sum and their sum of squares. */
  readonly indicators: Readonly<
    Record<string, { readonly count: number; readonly sum: number; readonly squares: number }>
  >;
}
