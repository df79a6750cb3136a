import type { Employment, Person } from '../organisation/person.ts';
import type { Names, PeriodKind } from '../policy/policy.ts';
import type { CycleDates } from '../lifecycle/cycle.ts';
import type { Offsets } from './offsets.ts';
import type { RankLevel } from './ranking.ts';

/** Which people are appraised by which policy, and when: from it the cycles of each period are planned. */
export interface Assignment {
  readonly id: string;
  readonly name: Names;
  /** The newest version in use at the time counts; a cycle pins it. */
  readonly policy: string;
  readonly kind: PeriodKind;
  readonly covers: Covers;
  /** Which level ranks and shares pools; absent: everybody's own unit. */
  readonly rankBy?: RankLevel | undefined;
  /** Weekends and statutory holidays with their make-up days, or plain weekends. */
  readonly calendar: 'statutory' | 'weekends';
  readonly offsets: Offsets;
  /** Months from the month of publication to the month of payment. */
  readonly payAfterMonths: number;
  /** The label of the first period it plans: 2026Q4. */
  readonly since: string;
  readonly state: 'active' | 'paused';
  /** What HR decided about single periods, by label. */
  readonly exceptions: Readonly<Record<string, PeriodException>>;
}

export interface Covers {
  /** With all units below them. */
  readonly units: readonly string[];
  /** Chinese names of posts; empty for every post. */
  readonly posts: readonly string[];
  /** Own staff, dispatch staff (派遣), or both. */
  readonly employment: 'all' | Employment;
  /** Whoever has served fewer whole months at the period's end is left out; 0 leaves nobody out. */
  readonly minServiceMonths: number;
}

/** One period that is left out, or whose dates were moved. */
export type PeriodException =
  | { readonly skip: true; readonly reason: string }
  | { readonly skip?: false; readonly dates: Partial<CycleDates> };

/** What is read of a person to say whom an assignment covers. */
export type Coverable = Pick<Person, 'id' | 'unit' | 'post' | 'employment' | 'hired' | 'left'>;
