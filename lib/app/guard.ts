import type { AuditAction } from '#lib/domain/audit/actions.ts';
import { type Action, decide, type Facts } from '#lib/domain/access/rights.ts';
import { DomainError } from '#lib/domain/error.ts';
import type { Problem } from '#lib/domain/policy/problem.ts';
import type { AuditEntry } from '#lib/store/audit.ts';
import type { RequestMark, Stored } from '#lib/store/item.ts';
import type { Context } from './context.ts';

/** @throws DomainError `forbidden`, with the reason why not. */
export function allow({ actor }: Context, action: Action, facts: Facts = {}): void {
  const decision = decide(actor, action, facts);
  if (!decision.allowed) throw new DomainError('forbidden', { reason: decision.why });
}

/** @throws DomainError `not-found` naming what is not there. */
export function found<T>(thing: T | undefined, what: string): T {
  if (thing === undefined) throw new DomainError('not-found', { reason: what });
  return thing;
}

/**
 * Whether this very request has already changed the thing, so that it only needs to be answered again.
 * @throws DomainError `idempotency-key-reused` when the key came with another content.
 */
export function isRepeated(thing: Stored<object>, request: RequestMark | null): boolean {
  const mark = thing.requests?.find(({ key }) => key === request?.key);
  if (mark && mark.hash !== request?.hash) throw new DomainError('idempotency-key-reused');
  return mark !== undefined;
}

/** @throws DomainError `version-changed` when it is no longer what the person saw. */
export function expectVersion(thing: Stored<object>, seen: number): void {
  if (thing.version !== seen) throw new DomainError('version-changed');
}

/** @throws DomainError `invalid` naming every problem, where there is one. */
export function refuse(problems: readonly Problem[]): void {
  if (problems.length > 0) throw new DomainError('invalid', { problems });
}

/** The trace of what is done in this request. */
export function trace(
  context: Context,
  action: AuditAction,
  rest: Omit<AuditEntry, 'id' | 'at' | 'actor' | 'action'>,
): AuditEntry {
  return { id: context.newId(), at: context.at, actor: context.actor.id, action, ...rest };
}
