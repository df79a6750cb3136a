import type { PastResult } from '../calculation/input.ts';
import type { Profile } from '../calculation/profile.ts';
import type { Names } from '../policy/policy.ts';

/** What is granted by the table, beside what follows from supervising and taking part. */
export const roles = ['hr', 'director', 'auditor'] as const;
export type Role = (typeof roles)[number];

/** Own staff, or 派遣: employed by an agency and working here. */
export const employments = ['regular', 'dispatch'] as const;
export type Employment = (typeof employments)[number];

/** Where somebody works, as what and under whom: from a day on, until the next position begins. */
export interface Position {
  readonly from: string;
  readonly unit: string;
  readonly post: Names;
  readonly supervisor: string | null;
}

/** A supervisor by a dotted line, with the percent of what supervisors say together. */
export interface SecondSupervisor {
  readonly supervisor: string;
  readonly percent: number;
}

/** What HR tells leave apart by; a policy names the types that count as absence for the bonus. */
export const leaveTypes = ['annual', 'sick', 'injury', 'maternity', 'unpaid', 'other'] as const;

/** Days away, both ends inclusive. */
export interface Leave {
  readonly type: (typeof leaveTypes)[number];
  readonly from: string;
  readonly to: string;
}

/** Who fills in a supervisor's forms for a time; both days inclusive. */
export interface Delegate {
  readonly to: string;
  readonly name: string;
  readonly from: string;
  readonly until: string;
}

/** The same on the side of who does it. */
export interface StandIn extends Pick<Delegate, 'name' | 'from' | 'until'> {
  readonly person: string;
}

/** What HR may change of a person; `since` is from which day on the position holds. */
export const personFields = [
  'name',
  'unit',
  'post',
  'employment',
  'supervisor',
  'hired',
  'left',
  'bonusBase',
  'annualBase',
  'email',
  'chatId',
  'reach',
  'since',
  'second',
  'leave',
] as const;
export type PersonField = (typeof personFields)[number];

/** Somebody of the organisation. The id is the employee number, a text with its leading zeros. */
export interface Person {
  readonly id: string;
  readonly name: string;
  readonly unit: string;
  readonly post: Names;
  readonly employment: Employment;
  readonly supervisor: string | null;
  /** All positions in order, the present one last; absent for who has had one only, since the day of hire. */
  readonly positions?: readonly Position[];
  readonly second?: SecondSupervisor | null;
  readonly leave?: readonly Leave[];
  readonly delegate?: Delegate | null;
  /** Written together with the other's `delegate`. */
  readonly standsIn?: readonly StandIn[];
  /** ISO dates; `left` is the last day. */
  readonly hired: string;
  readonly left: string | null;
  /** Minor units per period of appraisal shorter than a year; `null` where nobody has set it yet. */
  readonly bonusBase: number | null;
  /** The same for a year's appraisal 年终奖基数, which is not the quarter's. */
  readonly annualBase: number | null;
  /** Where notices reach this person outside of the application. Nobody but HR, auditors and the person sees them. */
  readonly email?: string | null;
  /** The id in the chat that the organisation uses. */
  readonly chatId?: string | null;
  /** `link`: the person has no computer to sign in at; messages about forms carry a personal link. */
  readonly reach?: 'link' | null;
  readonly roles: readonly Role[];
  /** The units in which somebody has this person as supervisor; kept up to date by whoever writes people. */
  readonly supervises: readonly string[];
  /** The units whose bonuses and promotions this person approves, with all below them. */
  readonly directs: readonly string[];
}

/** A published result as the person's history keeps it. */
export interface HistoryEntry extends PastResult {
  readonly cycle: string;
  /** The unit in which the person took part. */
  readonly unit: string;
  /** Minor units; absent until a bonus is known. `final` once released. */
  readonly bonus?: number;
  readonly final: boolean;
  /** Minor units that released corrections added since the cycle was closed; absent where there were none. */
  readonly corrected?: number;
  /** What a later result is held against; absent in entries made before it was kept. */
  readonly points?: Profile;
  readonly acknowledgedAt: string | null;
  /** Until when the person may acknowledge; then it is deemed to be. */
  readonly acknowledgeBy: string;
  /** The person has appealed, so nobody waits for them to acknowledge. */
  readonly appealed?: boolean;
}

export interface Unit {
  /** As it stands in policies, inputs and files: 客服部. */
  readonly id: string;
  readonly name: Names;
  /** The unit it belongs to; absent at the top. */
  readonly parent?: string | null | undefined;
}

export interface Organisation {
  readonly name: Names;
  readonly units: readonly Unit[];
  /** ISO 4217. */
  readonly currency: string;
  /** IANA. */
  readonly timeZone: string;
  /** What people see until they choose their own, and what notices are written in. */
  readonly language: 'zh' | 'en';
}
