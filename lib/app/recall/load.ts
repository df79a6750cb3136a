import { LostRace } from '#lib/domain/error.ts';
import type { Cycle } from '#lib/domain/lifecycle/cycle.ts';
import { publicationOf, type Recalled } from '#lib/domain/lifecycle/recall.ts';
import type { Stored } from '#lib/store/item.ts';
import type { PersonPart } from '#lib/store/unit-part.ts';
import type { Context } from '../context.ts';
import { cycleIn } from '../cycles/state.ts';
import { allow, found } from '../guard.ts';

/** One unit of a published cycle, and the version of the cycle that HR saw. */
export interface At {
  readonly cycle: string;
  readonly unit: string;
  readonly seen: number;
}

interface Loaded {
  readonly cycle: Stored<Cycle>;
  readonly people: readonly PersonPart[];
}

/** A unit that may be recalled, mended or published again by whoever asks: HR, where they do not take part themselves. */
export async function loadUnit(context: Context, { cycle: id, unit }: Pick<At, 'cycle' | 'unit'>): Promise<Loaded> {
  allow(context, 'result.recall', { unit });
  const cycle = await cycleIn(context, id, ['published']);
  found(
    cycle.units.find((one) => one === unit),
    'unit',
  );
  const { people } = await context.store.unitPart(id, unit);
  allow(context, 'result.recall', { unit, participants: people.map(({ participant }) => participant.employee) });
  return { cycle, people };
}

export const answer = (cycle: Stored<Cycle>, unit: string) => ({
  state: publicationOf(cycle, unit),
  version: cycle.version,
});

/** The cycle with what holds of a recalled unit now; `null`: it is published again. */
export function withUnit(cycle: Stored<Cycle>, unit: string, now: Recalled | null): Stored<Cycle> {
  const others = Object.entries(cycle.recalled ?? {}).filter(([one]) => one !== unit);
  return { ...cycle, recalled: Object.fromEntries(now ? [...others, [unit, now]] : others) };
}

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
