import { decide } from '#lib/domain/access/rights.ts';
import type { Cycle } from '#lib/domain/lifecycle/cycle.ts';
import { problemsIn } from '#lib/domain/policy/draft-problems.ts';
import { currentOf, isDraft, isVersion, type PolicyRecord, writersOf } from '#lib/domain/policy/version.ts';
import type { Context } from '../context.ts';
import { allow, found } from '../guard.ts';
import { buttonOf, isRunning, titleOf, versionBriefOf, versionRecordOf } from './views.ts';

/** All policies, each in one line. One of which nothing is left but discarded drafts is none. */
export async function readPolicies(context: Context) {
  allow(context, 'policies.read');
  const [all, cycles] = await Promise.all([context.store.allPolicies(), context.store.allCycles()]);
  const byId = [...Map.groupBy(all, ({ id }) => id).values()];
  return { items: byId.filter(isAnything).map((records) => policyBriefOf(context, records, cycles)) };
}

const isAnything = (records: readonly PolicyRecord[]) => records.some(({ state }) => state !== 'discarded');

/** One policy with all its versions and drafts, the newest first. */
export async function readPolicyVersions(context: Context, id: string) {
  allow(context, 'policies.read');
  const [records, cycles] = await Promise.all([context.store.recordsOf(id), context.store.allCycles()]);
  found(records[0], 'policy');
  const { draft: _draft, ...brief } = policyBriefOf(context, records, cycles);
  const items = records.toSorted((a, b) => b.number - a.number).map((record) => versionBriefOf(record, cycles));
  const decision = decide(context.actor, 'policies.manage');
  const why = decision.allowed ? (records.some(isDraft) ? 'policy-draft-open' : null) : decision.why;
  return { ...brief, items, begin: { action: 'begin', allowed: why === null, why } };
}

/** One version or draft, whole, with the names of the courses it may speak of. */
export async function readPolicyVersion(context: Context, id: string, number: number) {
  allow(context, 'policies.read');
  const [record, catalogue] = await Promise.all([context.store.policyRecord(id, number), context.store.courses()]);
  const courses = catalogue.courses.map((course) => ({ id: course.id, name: course.name, active: course.active }));
  return { ...versionRecordOf(context, found(record, 'policy')), courses };
}

/** A policy is called as its current version is, else as the newest that there is. */
function policyBriefOf(context: Context, records: readonly PolicyRecord[], cycles: readonly Cycle[]) {
  const current = currentOf(records);
  const newest = records.toSorted((a, b) => b.number - a.number);
  const shown = found(current ?? newest.find(isVersion) ?? newest.find(isDraft) ?? newest[0], 'policy');
  const draft = records.find(isDraft);
  return {
    id: shown.id,
    ...titleOf(shown),
    current: current?.number ?? null,
    versions: records.filter(isVersion).length,
    createdAt: shown.createdAt,
    inUse: cycles.filter((cycle) => cycle.policy.id === shown.id && isRunning(cycle)).length,
    draft: draft
      ? {
          number: draft.number,
          changedAt: draft.changedAt ?? draft.createdAt,
          writers: [...writersOf(draft)],
          submitted: draft.submitted ?? null,
          problems: problemsIn(draft.document).length,
          approve: buttonOf(context, 'approve', draft),
        }
      : null,
  };
}
