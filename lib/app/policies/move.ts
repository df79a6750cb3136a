import { DomainError } from '#lib/domain/error.ts';
import { moved } from '#lib/domain/lifecycle/transition.ts';
import { checkScheme } from '#lib/domain/policy/check-scheme.ts';
import type { Problem } from '#lib/domain/policy/problem.ts';
import { policyMachine, type PolicyMove } from '#lib/domain/policy/version-machine.ts';
import { problemsIn } from '#lib/domain/policy/draft-problems.ts';
import {
  currentOf,
  isDraft,
  isVersion,
  type PolicyDraft,
  type PolicyRecord,
  type PolicyVersion,
} from '#lib/domain/policy/version.ts';
import type { Stored } from '#lib/store/item.ts';
import type { Context } from '../context.ts';
import { allow, expectVersion, found, isRepeated, refuse, trace } from '../guard.ts';
import { isNameTaken } from './names.ts';
import { saidProblems } from './taken.ts';
import { dutyWrite } from './duty.ts';
import { tellApprovers } from './tell-approvers.ts';
import { factsOf, hindranceOf, rightOf, titleOf, versionRecordOf } from './views.ts';

type Next = (context: Context, record: Stored<PolicyRecord>, reason: string) => Promise<Stored<PolicyRecord>>;

/** Makes one step of the machine: a draft is submitted, returned, approved or discarded, a version retired. */
export async function movePolicyVersion(
  context: Context,
  { policy, version: number, move }: { policy: string; version: number; move: PolicyMove },
  seen: number,
  reason: string | undefined,
) {
  allow(context, 'policies.read');
  const { store, request } = context;
  const record = found(await store.policyRecord(policy, number), 'policy');
  allow(context, rightOf[move], factsOf(record));
  if (isRepeated(record, request)) return answered(context, move, record);
  moved(policyMachine, move, record.state);
  expectVersion(record, seen);
  if ('reason' in policyMachine[move] && reason === undefined) refuse([{ path: 'reason', code: 'required' }]);
  expectUnhindered(move, record);
  const next = await following[move](context, record, reason ?? '');
  const entry = trace(context, `policy.${move}`, {
    cycle: null,
    ...(reason === undefined ? {} : { reason }),
    details: { policy, policyVersion: number },
  });
  await store.commit(entry, [store.policyWrite(next, request), dutyWrite(context, next)]);
  return answered(context, move, { ...next, version: next.version + 1 });
}

/** Whoever asks again is answered again, and what should have been told is made up for. */
async function answered(context: Context, move: PolicyMove, record: Stored<PolicyRecord>) {
  if (move === 'submit' && isDraft(record)) await tellApprovers(context, record);
  return versionRecordOf(context, record);
}

function expectUnhindered(move: PolicyMove, record: PolicyRecord): void {
  const why = hindranceOf(move, record);
  if (why === 'policy-incomplete' && isDraft(record))
    throw new DomainError('preconditions', {
      reason: why,
      problems: saidProblems(problemsIn(record.document), 'scheme'),
    });
  if (why !== null) throw new DomainError('wrong-state', { reason: why });
}

const following = {
  submit: draftMove((draft, done) => ({ ...draft, submitted: done, returned: null })),
  return: draftMove((draft, done, reason) => ({ ...draft, submitted: null, returned: { ...done, reason } })),
  discard: draftMove((draft, done) => ({ ...draft, state: 'discarded', discarded: done })),
  approve: async (context, record) => {
    if (!isDraft(record)) throw new DomainError('wrong-state');
    const all = await context.store.allPolicies();
    const problems = misfits(record, all);
    if (problems.length > 0) throw new DomainError('preconditions', { problems });
    return approvedFrom(context, record);
  },
  retire: async (context, record, reason) => {
    if (!isVersion(record)) throw new DomainError('wrong-state');
    const problems = await stillNeeded(context, record);
    if (problems.length > 0) throw new DomainError('preconditions', { problems });
    return { ...record, state: 'retired', retired: { ...doneBy(context), reason } };
  },
} as const satisfies Record<PolicyMove, Next>;

const doneBy = ({ actor, actorName, at }: Context) => ({ by: { id: actor.id, name: actorName }, at });

function draftMove(
  change: (draft: Stored<PolicyDraft>, done: ReturnType<typeof doneBy>, reason: string) => Stored<PolicyDraft>,
): Next {
  return async (context, record, reason) => {
    if (!isDraft(record)) throw new DomainError('wrong-state');
    return Promise.resolve(change(record, doneBy(context), reason));
  };
}

/** The draft in its normal form; from here on nothing of it changes. */
function approvedFrom(context: Context, draft: Stored<PolicyDraft>): Stored<PolicyVersion> {
  const { document, state: _state, returned: _returned, discarded: _discarded, ...written } = draft;
  const checked = checkScheme(document);
  if (!checked.ok) throw new DomainError('preconditions', { problems: saidProblems(checked.problems, 'scheme') });
  return { ...written, state: 'approved', scheme: checked.value, approved: doneBy(context) };
}

/** People choose a policy by its name, and assignments plan by its kind of period: neither may change under them. */
function misfits(draft: PolicyDraft, all: readonly PolicyRecord[]): Problem[] {
  const { name, period } = titleOf(draft);
  const before = currentOf(all.filter(({ id }) => id === draft.id));
  const other = before !== undefined && before.scheme.calculation.period !== period;
  return [
    ...(isNameTaken(all, name, draft.id) ? [{ path: 'calculation.name', code: 'policy.name-taken' }] : []),
    ...(other ? [{ path: 'calculation.period', code: 'policy.period-changed' }] : []),
  ];
}

/** The last version that new cycles can take stays as long as an assignment plans cycles by it. */
async function stillNeeded({ store }: Context, { id, number }: PolicyVersion): Promise<Problem[]> {
  const [records, assignments] = await Promise.all([store.recordsOf(id), store.allAssignments()]);
  if (currentOf(records.filter((record) => record.number !== number))) return [];
  return assignments
    .filter(({ policy, state }) => policy === id && state === 'active')
    .map(({ name }) => ({ path: '', code: 'policy.assigned', params: { name: name.zh } }));
}
