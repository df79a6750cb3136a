import { DomainError } from '#lib/domain/error.ts';
import type { Cycle, Pool } from '#lib/domain/lifecycle/cycle.ts';
import { type RankLevel, rankedTogether } from '#lib/domain/schedule/ranking.ts';
import { dateProblems, secondReviewProblems } from '#lib/domain/lifecycle/dates.ts';
import type { Problem } from '#lib/domain/policy/problem.ts';
import type { Stored } from '#lib/store/item.ts';
import type { Context } from '../context.ts';
import { allow, expectVersion, found, isRepeated, refuse, trace } from '../guard.ts';
import { approvedVersion } from '../policies/approved.ts';
import { cycleIn } from './state.ts';

export type NewCycle = Pick<Cycle, 'name' | 'policy' | 'period' | 'units' | 'dates' | 'payMonth'> &
  Partial<Pick<Cycle, 'assignment' | 'calendar' | 'covers'>> & { readonly rankBy?: RankLevel | undefined };

/** Everybody of the units, by China's working days: what a cycle has that says nothing else. */
const plain = {
  assignment: null,
  calendar: 'statutory',
  covers: { posts: [], employment: 'all', minServiceMonths: 0 },
} as const;

/**
 * Plans a cycle. Its id says what it is: `2026Q3-service-centre-quarterly`; one policy has one cycle a period, and each
 * further assignment of it another.
 */
export async function createCycle(
  context: Context,
  { rankBy: by = 'own', ...wanted }: NewCycle,
): Promise<Stored<Cycle>> {
  allow(context, 'cycle.plan');
  const { store, request } = context;
  const policy = await approvedVersion(context, wanted.policy, 'policy');
  const organisation = found(await store.organisation(), 'organisation');
  refuse([
    ...(wanted.period.start > wanted.period.end ? [{ path: 'period.end', code: 'period.order' }] : []),
    ...dateProblems(wanted.dates),
    ...secondReviewProblems(wanted.dates, policy.scheme.process),
    ...wanted.units.flatMap((unit, place) => {
      const path = `units[${place}]`;
      const known = organisation.units.some(({ id }) => id === unit);
      if (known && wanted.units.indexOf(unit) === place) return [];
      return [{ path, code: known ? 'unit.repeated' : 'unit.unknown', params: { unit } }];
    }),
  ]);
  const { id, known } = await freeId(context, `${wanted.period.label}-${wanted.assignment ?? wanted.policy.id}`);
  if (known && isRepeated(known, request)) return known;
  if (known) throw new DomainError('invalid', { problems: [{ path: 'period', code: 'cycle.exists', params: { id } }] });
  const asked = { units: wanted.units, by };
  const cycle: Stored<Cycle> = {
    id,
    ...plain,
    ...wanted,
    ...rankedTogether(organisation.units, asked),
    asked,
    currency: organisation.currency,
    state: 'planned',
    moving: null,
    pools: {},
    signedOff: null,
    publishedAt: null,
    run: 0,
    runStates: {},
    cancelled: null,
    linkSalt: context.newSecret(),
    version: 0,
  };
  await store.commit(trace(context, 'cycle.create', { cycle: id }), [
    store.cycleWrite(cycle, request),
    store.policyCheck(policy),
  ]);
  return { ...cycle, version: 1 };
}

/** A cycle that was cancelled keeps its id; the next one of its period gets a number. */
async function freeId({ store }: Context, base: string) {
  for (let number = 1; ; number += 1) {
    const id = number === 1 ? base : `${base}-${number}`;
    const known = await store.cycleById(id);
    if (known?.state !== 'cancelled') return { id, known };
  }
}

/**
 * What each unit may share. Entering it takes a sign-off back, because the amounts change with it. Once published, only
 * the pool of a unit whose run the director returned can still be changed.
 */
export async function setPools(
  context: Context,
  id: string,
  seen: number,
  pools: Readonly<Record<string, Pool | null>>,
): Promise<Stored<Cycle>> {
  allow(context, 'cycle.manage');
  const cycle = await cycleIn(context, id, ['announced', 'open', 'review', 'published']);
  expectVersion(cycle, seen);
  refuse(
    Object.entries(pools).flatMap(([unit, pool]): Problem[] => [
      ...(cycle.units.includes(unit) ? [] : [{ path: `pools.${unit}`, code: 'unit.unknown', params: { unit } }]),
      ...(pool !== null && pool.reserve > pool.amount ? [{ path: `pools.${unit}.reserve`, code: 'pool.reserve' }] : []),
      ...(mayChange(cycle, unit, pool) ? [] : [{ path: `pools.${unit}`, code: 'pool.settled' }]),
    ]),
  );
  const published = cycle.state === 'published';
  const known = Object.entries({ ...cycle.pools, ...pools }).flatMap(([unit, pool]) =>
    pool === null ? [] : [[unit, pool] as const],
  );
  const next = { ...cycle, pools: Object.fromEntries(known), signedOff: published ? cycle.signedOff : null };
  const entries = Object.entries(pools).map(([unit, pool]) => [unit, pool?.amount ?? '—'] as const);
  const entry = trace(context, 'cycle.pools', { cycle: id, details: Object.fromEntries(entries) });
  await context.store.commit(entry, [context.store.cycleWrite(next, context.request)]);
  return { ...next, version: next.version + 1 };
}

function mayChange({ state, pools, runStates }: Cycle, unit: string, wanted: Pool | null): boolean {
  const now = pools[unit];
  const same = now?.amount === wanted?.amount && now?.reserve === wanted?.reserve;
  return state !== 'published' || same || (wanted !== null && runStates[unit] === 'returned');
}
