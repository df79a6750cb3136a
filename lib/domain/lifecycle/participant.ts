import type { PastResult } from '../calculation/input.ts';
import type { GoalSheet } from '../goals/sheet.ts';
import type { Names } from '../policy/policy.ts';
import type { Cycle } from './cycle.ts';

/** Why somebody rates as supervisor with the weight they have, or, with weight 0, why they do not. */
export const leadWhys = ['led', 'short', 'left', 'second', 'instead'] as const;
export type LeadWhy = (typeof leadWhys)[number];

/** Somebody who led a person in the period. */
export interface Lead {
  readonly id: string;
  /** Whole days led; `null` for a second supervisor, who goes by percent. */
  readonly days: number | null;
  /** Against the other leads; 0 for who does not rate. */
  readonly weight: number;
  readonly why: LeadWhy;
}

/** A person as a cycle sees them: listed at the announcement, frozen at opening. */
export interface Participant {
  readonly cycle: string;
  /** Copied from the cycle, so that a form needs no further request. */
  readonly cycleName: Names;
  readonly period: Cycle['period'];
  readonly policy: Cycle['policy'];
  /** The unit that ranks them. */
  readonly unit: string;
  /** Their own, where that is another one below it. */
  readonly team?: string;
  readonly employee: string;
  readonly name: string;
  readonly post: Names;
  readonly supervisor: string | null;
  /** Everybody who led; empty where that is the one supervisor, all the time. */
  readonly leads: readonly Lead[];
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
  /** Where the agreement on the person's goals stands; `null` where nobody has proposed any. What they say lies with the texts. */
  readonly goals: Pick<GoalSheet, 'state' | 'by'> | null;
}

/** Whether somebody has confirmed this very version of the policy, not an earlier one. */
export const hasConfirmed = ({ confirmed }: Pick<Participant, 'confirmed'>, { version }: Cycle['policy']): boolean =>
  confirmed?.policyVersion === version;

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

/** Who is asked to rate as supervisor, with which weight. */
export function askedLeads({
  supervisor,
  leads,
}: Pick<Participant, 'supervisor' | 'leads'>): readonly Pick<Lead, 'id' | 'weight'>[] {
  if (leads.length > 0) return leads.filter(({ weight }) => weight > 0);
  return supervisor === null ? [] : [{ id: supervisor, weight: 1 }];
}
