import type { Case } from '../lifecycle/case.ts';
import { owedFor } from '../lifecycle/further.ts';
import type { Names } from '../policy/policy.ts';
import type { PromotionCase } from '../promotion/promotion.ts';

/**
 * Something that waits for whoever holds an office, whoever that is by the time they look. It is written with what
 * brings it about and taken away with what ends it, so that nobody has to go through cycles to find it.
 */
export type Duty = PromotionDuty | CaseDuty | PolicyDuty | HonoursDuty;

interface OfPerson {
  readonly cycle: string;
  readonly unit: string;
  readonly employee: string;
  readonly name: string;
}

export interface PromotionDuty extends OfPerson {
  readonly of: 'promotion';
  /** `decision` is the director's, `record` HR's. */
  readonly waits: 'decision' | 'record';
}

/** Of somebody who appealed or was put off. */
export interface CaseDuty extends OfPerson {
  readonly of: 'case';
  /** What comes first: the appeal, then what is further to be paid. */
  readonly waits: 'decision' | 'settlement' | 'release';
  readonly filedAt: string | null;
  /** Who may decide the appeal. */
  readonly deciders: readonly string[];
}

export interface PolicyDuty {
  readonly of: 'policy';
  readonly waits: 'decision';
  readonly policy: string;
  readonly number: number;
  readonly name: Names;
  /** Whoever wrote in it does not approve it. */
  readonly writers: readonly string[];
  readonly by: string;
}

/** Somebody has an honour by the rule, and nobody else knows of it yet. */
export interface HonoursDuty {
  readonly of: 'honours';
  readonly waits: 'announcement';
  readonly cycle: string;
  readonly count: number;
  /** When the results were published. */
  readonly since: string;
}

const toDo = { nominated: 'decision', approved: 'record' } as const;

/** What a promotion waits for, if for anything. */
export function dutyOfPromotion(
  { cycle, unit, employee, state }: PromotionCase,
  name: string,
): PromotionDuty | undefined {
  if (state !== 'nominated' && state !== 'approved') return undefined;
  return { of: 'promotion', waits: toDo[state], cycle, unit, employee, name };
}

/** What a case waits for. What a further run waits for from the director stands with the cycle. */
export function dutyOfCase(one: Case): CaseDuty | undefined {
  const { cycle, unit, employee, name, appeal } = one;
  const waits = waitOf(one);
  if (waits === undefined) return undefined;
  const filed = waits === 'decision' ? appeal : undefined;
  return {
    of: 'case',
    waits,
    cycle,
    unit,
    employee,
    name,
    filedAt: filed?.filedAt ?? null,
    deciders: (filed?.deciders ?? []).map(({ id }) => id),
  };
}

function waitOf(one: Case): CaseDuty['waits'] | undefined {
  if (one.appeal?.state === 'filed') return 'decision';
  if (owedFor(one) !== null) return 'settlement';
  return (one.further ?? []).some(({ state }) => state === 'approved') ? 'release' : undefined;
}
