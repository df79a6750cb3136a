import { DomainError } from '#lib/domain/error.ts';
import { approvalFacts } from '#lib/domain/incentives/approvers.ts';
import { withApproved } from '#lib/domain/incentives/budget.ts';
import {
  type ClosedCorrection,
  correctedBy,
  type CorrectionAction,
  correctionMachine,
} from '#lib/domain/lifecycle/closed-correction.ts';
import { moved } from '#lib/domain/lifecycle/transition.ts';
import { historyWrites } from '../bonus/decide-further.ts';
import type { Context } from '../context.ts';
import { allow, expectVersion, found, isRepeated, trace } from '../guard.ts';
import { loadClosed, type Of, withWaiting } from './load.ts';

interface Asked {
  readonly correction: string;
  readonly decision: CorrectionAction;
  readonly reason: string | null;
}

/** The unit's director approves or declines a correction that somebody else entered; HR releases what is approved. */
export async function decideCorrection(context: Context, of: Of, { correction: id, decision, reason }: Asked) {
  const { cycle, part, record } = await loadClosed(context, of);
  const { unit, employee } = part.participant;
  const corrections = record.corrections ?? [];
  const correction = found(
    corrections.find((one) => one.id === id),
    'correction',
  );
  const facts = { ...approvalFacts(cycle, unit), subject: employee, asker: correction.entered.by };
  allow(context, rightOf[decision], facts);
  const { request, store } = context;
  if (isRepeated(cycle, request)) return { version: cycle.version };
  const state = moved(correctionMachine, decision, correction.state);
  expectVersion(cycle, of.seen);
  if (decision === 'decline' && reason === null)
    throw new DomainError('invalid', { problems: [{ path: 'reason', code: 'required' }] });
  const changed: ClosedCorrection = { ...correction, ...stepOf(context, decision, reason), state };
  const next = { ...record, corrections: corrections.map((one) => (one.id === id ? changed : one)) };
  const entry = trace(context, `correction.${decision}`, {
    cycle: cycle.id,
    unit,
    subject: employee,
    ...(reason === null ? {} : { reason }),
    details: { paid: correction.difference },
  });
  const decided = withWaiting(cycle, part.participant, changed);
  const approved = withApproved(cycle.approved, unit, correction.difference);
  const after = decision === 'approve' ? { ...decided, approved } : decided;
  const corrected = correctedBy(next.corrections, ['released']);
  await store.commit(entry, [
    ...store.caseWrites(part.participant, next, null),
    store.cycleWrite(after, request),
    ...(decision === 'release' ? await historyWrites(context, cycle.id, employee, { corrected }) : []),
  ]);
  return { version: cycle.version + 1 };
}

export const rightOf = {
  approve: 'correction.decide',
  decline: 'correction.decide',
  release: 'correction.release',
} as const satisfies Record<CorrectionAction, string>;

function stepOf({ actor, actorName: name, at }: Context, decision: CorrectionAction, reason: string | null) {
  const step = { by: actor.id, name, at };
  return decision === 'release' ? { released: step } : { decided: { ...step, reason } };
}
