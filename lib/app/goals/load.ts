import type { Action } from '#lib/domain/access/rights.ts';
import { emptySheet, type GoalSheet, type GoalSide } from '#lib/domain/goals/sheet.ts';
import type { Scheme } from '#lib/domain/policy/scheme.ts';
import type { Stored } from '#lib/store/item.ts';
import type { PersonPart } from '#lib/store/unit-part.ts';
import type { SignedIn } from '../context.ts';
import { allow, found } from '../guard.ts';
import { ownPart } from '../me/own-part.ts';
import { schemeOf } from '../scheme.ts';

export interface GoalsAt {
  readonly cycle: string;
  readonly employee: string;
  /** Where the person takes part; one's own unit is known. */
  readonly unit: string | undefined;
}

/** The goals of one person with all that is decided on. */
export interface LoadedGoals {
  readonly part: PersonPart;
  readonly scheme: Scheme;
  readonly sheet: Stored<GoalSheet>;
  /** On which side whoever asks is; `null` for those who only read. */
  readonly side: GoalSide | null;
}

/** @throws DomainError `not-found` where nobody takes part, or the policy opens nothing for goals. */
export async function loadGoals(context: SignedIn, at: GoalsAt, action: Action): Promise<LoadedGoals> {
  const { store, actor } = context;
  const own = at.unit === undefined && at.employee === actor.id;
  const unit = own ? undefined : found(at.unit, 'participant');
  const part = found(
    unit === undefined ? await ownPart(context, at.cycle) : await store.personPart(at.cycle, unit, at.employee),
    'participant',
  );
  const { participant } = part;
  const known = await store.goalsOf(at.cycle, participant.unit, at.employee);
  allow(context, action, { subject: participant.employee, supervisor: participant.supervisor });
  const scheme = await schemeOf(context, participant.policy);
  found(scheme.process.goals.indicators[0], 'goals');
  const side =
    actor.id === participant.employee ? 'employee' : actor.id === participant.supervisor ? 'supervisor' : null;
  return { part, scheme, sheet: known ?? { ...emptySheet(participant), version: 0 }, side };
}

/** Once anybody is asked to rate the person, nothing of the goals changes any more. */
export const isFrozen = ({ evaluations }: PersonPart): boolean => evaluations.length > 0;
