import type { Cycle } from '#lib/domain/lifecycle/cycle.ts';
import type { UnitFacts } from '../review/input.ts';
import type { Context } from '../context.ts';

/** With the publication: that honours wait to be made known, where the rule gives any and nobody has done it yet. */
export async function noteHonours({ store, at }: Context, cycle: Cycle, units: readonly UnitFacts[]): Promise<void> {
  const honoured = units.flatMap(({ part }) =>
    part.people.filter(({ result }) => {
      const published = result?.published?.result;
      return published?.status === 'rated' && published.honours.length > 0;
    }),
  );
  if (honoured.length === 0 || (await store.honoursOf(cycle.id))) return;
  const duty = { of: 'honours', waits: 'announcement', cycle: cycle.id, count: honoured.length } as const;
  await store.load([store.honoursDutyItem({ ...duty, since: cycle.publishedAt ?? at })]);
}
