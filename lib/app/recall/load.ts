import { LostRace } from '#lib/domain/error.ts';
import type { Cycle } from '#lib/domain/lifecycle/cycle.ts';
import { gradesTogether } from '#lib/domain/grading/together.ts';
import { goingWith, publicationOf } from '#lib/domain/lifecycle/recall.ts';
import type { Scheme } from '#lib/domain/policy/scheme.ts';
import type { Stored } from '#lib/store/item.ts';
import type { PersonPart } from '#lib/store/unit-part.ts';
import type { Context } from '../context.ts';
import { cycleIn } from '../cycles/state.ts';
import { allow, found } from '../guard.ts';
import { schemeOf } from '../scheme.ts';

/** One unit of a published cycle, and the version of the cycle that HR saw. */
export interface At {
  readonly cycle: string;
  readonly unit: string;
  readonly seen: number;
}

/** One of the units that are recalled together. */
export interface UnitOfGroup {
  readonly unit: string;
  readonly people: readonly PersonPart[];
}

/** What is recalled with a unit: it alone, unless grades are shared out over all units together. */
export interface Loaded {
  readonly cycle: Stored<Cycle>;
  readonly group: readonly UnitOfGroup[];
}

/** A unit that may be recalled, mended or published again by whoever asks: HR, where they do not take part themselves. */
export async function loadUnit(context: Context, { cycle: id, unit }: Pick<At, 'cycle' | 'unit'>): Promise<Loaded> {
  allow(context, 'result.recall', { unit });
  const cycle = await cycleIn(context, id, ['published']);
  found(
    cycle.units.find((one) => one === unit),
    'unit',
  );
  const units = groupOf(cycle, await schemeOf(context, cycle.policy), unit);
  const group = await Promise.all(
    units.map(async (one) => ({ unit: one, people: (await context.store.unitPart(id, one)).people })),
  );
  const participants = group.flatMap(({ people }) => people.map(({ participant }) => participant.employee));
  allow(context, 'result.recall', { unit, participants });
  return { cycle, group };
}

function groupOf(cycle: Cycle, { calculation }: Scheme, unit: string): readonly string[] {
  if (cycle.recalled?.[unit]) return goingWith(cycle, unit);
  return gradesTogether(calculation) ? cycle.units : [unit];
}

export const answer = (cycle: Stored<Cycle>, unit: string) => ({
  state: publicationOf(cycle, unit),
  version: cycle.version,
});

const attempts = 5;

/** Does what may be done again: where somebody wrote meanwhile, once more on what is there by then. */
export async function persevering<T>(step: () => Promise<T>, left = attempts): Promise<T> {
  try {
    return await step();
  } catch (error) {
    if (left === 0 || !(error instanceof LostRace)) throw error;
    return persevering(step, left - 1);
  }
}
