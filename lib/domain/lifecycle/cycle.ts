import type { Names } from '../policy/policy.ts';
import type { Assignment, Covers } from '../schedule/assignment.ts';
import type { OverBudget } from '../incentives/budget.ts';
import type { Asked } from '../schedule/ranking.ts';
import type { Recalled } from './recall.ts';
import type { RunState } from './run.ts';
import type { Machine } from './transition.ts';

export const cycleStates = ['planned', 'announced', 'open', 'review', 'published', 'closed', 'cancelled'] as const;
export type CycleState = (typeof cycleStates)[number];

/** Its results are out: people read them, and things may follow from them. */
export const hasResults = ({ state }: { readonly state: CycleState }): boolean =>
  state === 'published' || state === 'closed';

/** The appraisal of one period, from plan to archive. */
export const cycleMachine = {
  announce: { from: ['planned'], to: 'announced', who: 'hr', byTime: true },
  open: { from: ['announced'], to: 'open', who: 'hr', byTime: true },
  shut: { from: ['open'], to: 'review', who: 'hr', byTime: true },
  signOff: { from: ['review'], to: 'review', who: 'hr' },
  publish: { from: ['review'], to: 'published', who: 'hr', byTime: true },
  settle: { from: ['published'], to: 'published', who: 'hr' },
  close: { from: ['published'], to: 'closed', who: 'hr' },
  cancel: { from: ['planned', 'announced', 'open', 'review'], to: 'cancelled', who: 'hr', reason: true },
} as const satisfies Machine<CycleState>;

export type CycleAction = keyof typeof cycleMachine;

/** One appraisal of some units over one period, under one pinned version of a policy. */
export interface Cycle {
  readonly id: string;
  readonly name: Names;
  readonly policy: { readonly id: string; readonly version: number };
  /** The newest change of the version since the announcement, with its reason; absent where there was none. */
  readonly policyChange?: { readonly from: number; readonly reason: string; readonly at: string };
  /** The label is 2026-07, 2026Q3, 2026H2 or 2026; dates are inclusive. */
  readonly period: { readonly label: string; readonly start: string; readonly end: string };
  /** Those that rank and share a pool. */
  readonly units: readonly string[];
  /** The units whose people one of them takes along, itself among them where it has people; absent: itself alone. */
  readonly teams?: Readonly<Record<string, readonly string[]>>;
  /** From what both follow, by the organisation of the day it is announced; absent in cycles from before units had a tree. */
  readonly asked?: Asked;
  /** Who of the units takes part, beside everybody who is there. */
  readonly covers: Pick<Covers, 'posts' | 'employment' | 'minServiceMonths'>;
  /** From which assignment time planned it; `null` where HR did. */
  readonly assignment: string | null;
  /** By which days its terms are counted. */
  readonly calendar: Assignment['calendar'];
  /** ISO dates. Each kind's evaluations are due on its day; after `closes` nothing is taken without a reopening. */
  readonly dates: CycleDates;
  /** Month in which the bonus is paid: 2026-11. */
  readonly payMonth: string;
  /** ISO 4217: of every amount in it, as the organisation counted when it was planned. */
  readonly currency: string;
  readonly state: CycleState;
  /** A move that has begun: its writes are repeatable, and asking for it again goes on where it stopped. */
  readonly moving: CycleAction | null;
  /** Minor units by unit: what the unit may share, and what of it is kept back. */
  readonly pools: Readonly<Record<string, Pool>>;
  /** When each move took effect, the last time it was made. Cycles from before this was kept do not say. */
  readonly moved?: Readonly<Partial<Record<CycleAction, string>>>;
  readonly signedOff: { readonly by: string; readonly at: string } | null;
  readonly publishedAt: string | null;
  /** The number of the newest settlement run, 0 before the first; and the state of each unit's part of it. */
  readonly run: number;
  readonly runStates: Readonly<Record<string, RunState>>;
  /** Minor units by unit: what further runs took from the reserve. Absent before the first. */
  readonly fromReserve?: Readonly<Record<string, number>>;
  /** The further runs that wait for approval or release, by number. */
  readonly furtherRuns?: Readonly<Record<string, WaitingRun>>;
  /** By unit: what replaces the policy's coefficient in this period. Absent before the first. */
  readonly unitCoefficients?: Readonly<Record<string, UnitCoefficient>>;
  /** Minor units by unit: what approved runs pay, further ones included, and approved corrections. Absent before the first. */
  readonly approved?: Readonly<Record<string, number>>;
  /** The units that were settled, or paid further, beyond their budget, the last time; absent where none was. */
  readonly overBudget?: Readonly<Record<string, OverBudget>>;
  /** By unit: who approves beside its directors, because they take part. Absent before the first. */
  readonly approvers?: Readonly<Record<string, Approver>>;
  /** The units whose published results HR took back and is mending; absent before the first. */
  readonly recalled?: Readonly<Record<string, Recalled>>;
  /** When a unit that was recalled was published again, the last time. */
  readonly republished?: Readonly<Record<string, string>>;
  /** The corrections of the closed cycle that wait for approval, by their id. Absent before the first. */
  readonly correctionsToDecide?: Readonly<Record<string, WaitingCorrection>>;
  /** Those that are approved and wait to be released, by their id. Absent before the first. */
  readonly correctionsToRelease?: Readonly<Record<string, ApprovedCorrection>>;
  /** From which survey links are made, together with what only the request knows; absent in cycles from before. */
  readonly linkSalt?: string;
  readonly cancelled: { readonly by: string; readonly reason: string } | null;
  /** Whom HR added or took out, beside what it covers; absent where nobody was. */
  readonly byHand?: readonly ByHand[];
}

/** A further run that waits; those from before whom it pays, and how much, was kept do not say. */
interface WaitingRun {
  readonly unit: string;
  readonly state: RunState;
  readonly employee?: string;
  readonly difference?: number;
}

interface WaitingCorrection {
  readonly unit: string;
  readonly employee: string;
  readonly difference: number;
  /** Who entered it. */
  readonly by: string;
}

interface ApprovedCorrection {
  readonly unit: string;
  readonly employee: string;
  readonly name: string;
}

/** Somebody who takes part, or does not, because HR said so. */
export interface ByHand {
  readonly what: 'added' | 'removed';
  readonly employee: string;
  readonly name: string;
  readonly unit: string;
  readonly by: string;
  readonly at: string;
  readonly reason: string;
}

export interface CycleDates {
  readonly announce: string;
  readonly opens: string;
  readonly self: string;
  readonly peer: string;
  readonly customer: string;
  readonly supervisor: string;
  /** Only where the policy asks for a second review. */
  readonly secondReview?: string;
  readonly closes: string;
  readonly publish: string;
}

/** What HR set for one unit and one period. */
export interface UnitCoefficient {
  readonly value: number;
  readonly reason: string;
  readonly by: string;
  readonly at: string;
}

/** A director of other units, named for one that has nobody else to approve. */
export interface Approver {
  readonly employee: string;
  readonly name: string;
  readonly reason: string;
  readonly by: string;
  readonly at: string;
}

export interface Pool {
  readonly amount: number;
  readonly reserve: number;
}
