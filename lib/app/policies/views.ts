import { type Action, decide, type Decision, type Facts } from '#lib/domain/access/rights.ts';
import type { Cycle } from '#lib/domain/lifecycle/cycle.ts';
import { mayMove } from '#lib/domain/lifecycle/transition.ts';
import { isRecord } from '#lib/domain/policy/reading/shapes.ts';
import { type PolicyAction, policyMachine, policyMoves } from '#lib/domain/policy/version-machine.ts';
import { problemsIn } from '#lib/domain/policy/draft-problems.ts';
import { isDraft, isVersion, nameIn, ownDocument, type PolicyRecord, writersOf } from '#lib/domain/policy/version.ts';
import type { Stored } from '#lib/store/item.ts';
import type { Context } from '../context.ts';

/** Which right each action of the machine asks for. */
export const rightOf = {
  save: 'policies.manage',
  submit: 'policies.manage',
  return: 'policies.approve',
  approve: 'policies.approve',
  discard: 'policies.manage',
  retire: 'policies.manage',
} as const satisfies Record<PolicyAction, Action>;

export const factsOf = (record: PolicyRecord): Facts => ({ writers: writersOf(record).map(({ id }) => id) });

/** What is told of every version and draft. */
export function historyOf(record: PolicyRecord) {
  const { number, state, createdAt, createdBy, createdByName, origin, changedAt, note, submitted } = record;
  const approved = isVersion(record) ? (record.approved ?? { by: null, at: createdAt }) : null;
  return {
    number,
    state,
    created: { by: { id: createdBy, name: createdByName ?? createdBy }, at: createdAt },
    origin: origin ?? null,
    changedAt: changedAt ?? createdAt,
    writers: [...writersOf(record)],
    note: note ?? null,
    submitted: submitted ?? null,
    returned: (isVersion(record) ? null : record.returned) ?? null,
    approved,
    retired: (isVersion(record) ? record.retired : null) ?? null,
    discarded: (isVersion(record) ? null : record.discarded) ?? null,
  };
}

const isOver = ({ state }: Cycle) => state === 'closed' || state === 'cancelled';
export const isRunning = (cycle: Cycle) => !isOver(cycle);

/** One line of the history of a policy, with the cycles that have the version. */
export function versionBriefOf(record: PolicyRecord, cycles: readonly Cycle[]) {
  const of = cycles.filter(
    ({ policy, state }) => policy.id === record.id && policy.version === record.number && state !== 'cancelled',
  );
  return {
    ...historyOf(record),
    problems: isDraft(record) ? problemsIn(record.document).length : 0,
    cycles: of.map(({ id, name, state }) => ({ id, name, state })),
    inUse: of.some(isRunning),
  };
}

/** One version or draft, whole, with what this person may do with it. */
export function versionRecordOf(context: Context, record: Stored<PolicyRecord>) {
  const scheme = isVersion(record) ? record.scheme : record.document;
  return {
    ...historyOf(record),
    ...titleOf(record),
    id: record.id,
    createdAt: record.createdAt,
    scheme,
    problems: isDraft(record) ? problemsIn(record.document).map((problem) => ({ ...problem })) : [],
    buttons: (['save', ...policyMoves] as const)
      .filter((action) => mayMove(policyMachine, action, record.state))
      .map((action) => buttonOf(context, action, record)),
    version: record.version,
  };
}

/** What a version is called, and for which period it is; of a draft as far as that has been written. */
export function titleOf(record: PolicyRecord) {
  const document: Readonly<Record<string, unknown>> = isVersion(record)
    ? { ...record.scheme }
    : ownDocument(record.id, record.document);
  const { calculation, process } = document;
  return {
    name: nameIn(document) ?? { zh: record.id, en: record.id },
    period: textIn(calculation, 'period'),
    secondReview: isRecord(process) && process['secondReview'] === true,
  };
}

function textIn(part: unknown, key: string): string {
  const value = isRecord(part) ? part[key] : undefined;
  return typeof value === 'string' ? value : '';
}

export function buttonOf({ actor }: Context, action: PolicyAction, record: PolicyRecord) {
  const decision: Decision = decide(actor, rightOf[action], factsOf(record));
  const why = decision.allowed ? hindranceOf(action, record) : decision.why;
  return { action, allowed: why === null, why };
}

/** What keeps a draft from its next step, whoever it is that would make it. */
export function hindranceOf(action: PolicyAction, record: PolicyRecord): string | null {
  if (!isDraft(record)) return null;
  if ((action === 'submit' || action === 'approve') && problemsIn(record.document).length > 0)
    return 'policy-incomplete';
  if (action === 'submit' && record.submitted) return 'policy-submitted';
  if (action === 'approve' && !record.submitted) return 'policy-not-submitted';
  if (action === 'return' && !record.submitted) return 'policy-not-returnable';
  return null;
}
