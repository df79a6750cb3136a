import { hrAtWork } from '#lib/domain/organisation/role-changes.ts';
import type { Context } from '../context.ts';
import { allow, found } from '../guard.ts';
import { loadRoles } from '../roles/load.ts';

/** What a new installation still needs before its first cycle is announced. */
export async function readFirstSteps(context: Context) {
  allow(context, 'cycle.manage');
  const { store, actor } = context;
  const [organisation, roles, policies, cycles] = await Promise.all([
    store.organisation(),
    loadRoles(context),
    store.allPolicies(),
    store.allCycles(),
  ]);
  const units = found(organisation, 'organisation').units;
  const alive = cycles.filter(({ state }) => state !== 'cancelled');
  return {
    people: await anybodyElse(
      context,
      units.map(({ id }) => id),
      actor.id,
    ),
    /** Somebody to confirm what the other asks for, and somebody to approve a bonus. */
    roles: hrAtWork(roles.book, roles.around).length > 1 && roles.book.holdings.some(({ unit }) => unit !== null),
    policy: policies.some(({ state }) => state === 'approved'),
    cycle: alive[0]?.id ?? null,
    announced: alive.some(({ state }) => state !== 'planned'),
  };
}

/** Unit by unit, until somebody is found: in most installations in the first. */
async function anybodyElse({ store }: Context, units: readonly string[], me: string): Promise<boolean> {
  for (const unit of units) {
    const { items } = await store.peopleOf(unit);
    if (items.some(({ id }) => id !== me)) return true;
  }
  return false;
}
