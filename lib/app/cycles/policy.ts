import type { Cycle } from '#lib/domain/lifecycle/cycle.ts';
import type { Problem } from '#lib/domain/policy/problem.ts';
import { DomainError, LostRace } from '#lib/domain/error.ts';
import type { Stored } from '#lib/store/item.ts';
import type { Context } from '../context.ts';
import { allow, expectVersion, refuse, trace } from '../guard.ts';
import { noticeOf } from '../notices/notice-of.ts';
import { approvedVersion } from '../policies/approved.ts';
import { schemeOf } from '../scheme.ts';
import { announce, participantsOf } from './announce.ts';
import { cycleIn } from './state.ts';

interface Wanted {
  readonly version: number;
  readonly reason: string;
}

/**
 * A later version of the policy reaches a period that has begun: everybody is asked to confirm anew, nobody is kept from
 * anything by not doing so. Asked for again with the same version, it goes on where it was cut off.
 */
export async function takePolicyVersion(
  context: Context,
  id: string,
  seen: number,
  { version, reason }: Wanted,
): Promise<Stored<Cycle>> {
  allow(context, 'cycle.manage');
  const cycle = await cycleIn(context, id, ['announced']);
  const from = cycle.policy.version;
  if (version === from && cycle.policyChange) return askAnew(context, cycle);
  expectVersion(cycle, seen);
  const policy = { ...cycle.policy, version };
  refuse(orderProblems(cycle, version));
  const wanted = await approvedVersion(context, policy, 'version');
  const { calculation } = await schemeOf(context, cycle.policy);
  if (wanted.scheme.calculation.period !== calculation.period)
    refuse([{ path: 'version', code: 'policy.other-period' }]);
  const next = { ...cycle, policy, policyChange: { from, reason, at: context.at } };
  const problems = (await announce.problems?.(context, next)) ?? [];
  if (problems.length > 0) throw new DomainError('preconditions', { problems });
  const entry = trace(context, 'cycle.policy', {
    cycle: id,
    reason,
    details: { policyVersion: `${from} → ${version}` },
  });
  await context.store.commit(entry, [context.store.cycleWrite(next, null), context.store.policyCheck(wanted)]);
  return askAnew(context, { ...next, version: next.version + 1 });
}

function orderProblems({ policy }: Cycle, version: number): Problem[] {
  const path = 'version';
  if (version === policy.version) return [{ path, code: 'policy.same-version' }];
  return version < policy.version ? [{ path, code: 'policy.older-version' }] : [];
}

const attempts = 12;

/** Whoever confirmed an earlier version is asked again; what they confirmed is kept. */
async function askAnew(context: Context, cycle: Stored<Cycle>): Promise<Stored<Cycle>> {
  for (let attempt = 1; ; attempt += 1) {
    const people = [...(await participantsOf(context, cycle)).values()].map(({ participant }) => participant);
    const earlier = people.filter(({ policy }) => policy.version !== cycle.policy.version);
    try {
      const items = earlier.map((one) => context.store.participantItem({ ...one, policy: cycle.policy }));
      await context.store.loadOver(items);
      const at = cycle.policyChange?.at ?? context.at;
      const about = `version-${cycle.policy.version}`;
      await context.store.tell(people.map(({ employee: to }) => noticeOf(cycle, { to, kind: 'announced', about, at })));
      return cycle;
    } catch (error) {
      // Somebody confirmed or agreed on goals in between: their newer version is read and asked anew.
      if (!(error instanceof LostRace) || attempt === attempts) throw error;
    }
  }
}
