import type { ImprovementCase } from '#lib/domain/improvement/case.ts';
import type { Participant } from '#lib/domain/lifecycle/participant.ts';
import type { Published } from '#lib/domain/lifecycle/result.ts';
import type { Stored } from '#lib/store/item.ts';
import { DomainError } from '#lib/domain/error.ts';
import type { Context } from '../context.ts';
import { allow, found } from '../guard.ts';
import type { Action } from '#lib/domain/access/rights.ts';

export interface At {
  readonly cycle: string;
  readonly unit: string;
  readonly employee: string;
}

/** Somebody with a published result, and the case, where one was opened. */
export interface Loaded {
  readonly participant: Participant;
  readonly published: Published;
  readonly result: Published['result'];
  readonly improvement: Stored<ImprovementCase> | undefined;
  /** Who keeps the case; before there is one, who led the person in the cycle. */
  readonly supervisor: string | null;
}

/**
 * The facts on which a right to a case is decided are the case's own.
 * @throws DomainError `not-found` where there is no published result.
 */
export async function loadCase(context: Context, at: At, action: Action): Promise<Loaded> {
  const { cycle, unit, employee } = at;
  const [part, improvement] = await Promise.all([
    context.store.personPart(cycle, unit, employee),
    context.store.improvementOf(at),
  ]);
  const { participant, result: record } = found(part, 'participant');
  const supervisor = improvement ? improvement.supervisor : participant.supervisor;
  allow(context, action, { subject: employee, supervisor, unit });
  const published = record?.published;
  if (!published) throw new DomainError('not-found', { reason: 'result' });
  return { participant, published, result: record.revised?.result ?? published.result, improvement, supervisor };
}
