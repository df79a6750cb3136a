import type { AuditEntry } from '#lib/store/audit.ts';
import type { Evaluation } from '#lib/domain/lifecycle/evaluation.ts';
import type { Stored } from '#lib/store/item.ts';

let count = 0;

/** An entry of its own for whatever a test commits. */
export function anEntry(over: Partial<AuditEntry> = {}): AuditEntry {
  count += 1;
  return { id: `entry-${count}`, at: '2026-09-20T01:00:00.000Z', actor: '0801', action: 'test', cycle: 'C', ...over };
}

/** 0101's self-evaluation in cycle C, not stored yet. */
export function anEvaluation(over: Partial<Stored<Evaluation>> = {}): Stored<Evaluation> {
  return {
    cycle: 'C',
    unit: '客服部',
    employee: '0101',
    employeeName: '林小满',
    slot: 'self',
    kind: 'self',
    rater: '0101',
    raterName: '林小满',
    weight: 1,
    state: 'requested',
    dueAt: '2026-09-30T15:59:59.999Z',
    closesAt: '2026-10-14T15:59:59.999Z',
    scores: {},
    goals: {},
    notObserved: [],
    savedAt: null,
    submittedAt: null,
    reason: null,
    secondReview: null,
    version: 0,
    ...over,
  };
}
