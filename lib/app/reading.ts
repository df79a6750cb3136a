import { compareInstants } from '#lib/domain/calendar/instants.ts';
import type { AuditAction, auditActions } from '#lib/domain/audit/actions.ts';
import type { AuditEntry } from '#lib/store/audit.ts';
import type { SignedIn } from './context.ts';
import { trace } from './guard.ts';

type Reading = { [A in AuditAction]: (typeof auditActions)[A] extends 'read' ? A : never }[AuditAction];

/** So long one look counts as the same: a screen that asks again, or is come back to, says nothing new. */
const hour = 3_600_000;

type Of = Pick<AuditEntry, 'cycle' | 'unit' | 'subject'>;

/**
 * An auditor changes nothing, so what they look at is kept instead: who, which screen, of what, once an hour. It is written
 * before anything is shown; what cannot be recorded is not shown. Within the hour it costs nothing.
 */
export async function recordReading(context: SignedIn, action: Reading, of: Of): Promise<void> {
  if (context.actor.roles.includes('auditor')) await recordLook(context, action, of);
}

/** The same of a look that is kept whoever has it. */
export async function recordLook(context: SignedIn, action: Reading, of: Of): Promise<void> {
  const { at, readings, store } = context;
  const what = [action, of.cycle, of.unit, of.subject].join(' ');
  const fresh = Object.entries(readings.told).filter(([, told]) => compareInstants(at, told) < hour);
  if (fresh.some(([one]) => one === what)) return;
  const told = { ...Object.fromEntries(fresh), [what]: at };
  await store.commit(trace(context, action, of), [store.readingsWrite({ ...readings, told })]);
}
