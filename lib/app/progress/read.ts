import type { Cycle } from '#lib/domain/lifecycle/cycle.ts';
import { addTallies, emptyTally, standingOf, type Tally, type UnitTally } from '#lib/domain/lifecycle/progress.ts';
import type { SignedIn } from '../context.ts';
import { isAsked, isListed, unitsIn } from '../cycles/state.ts';
import { allow, found } from '../guard.ts';
import { recordReading } from '../reading.ts';

/** Per unit and rater kind what is done, late, open and out of the count, and who is blocked: from counters, as of when. */
export async function readProgress(context: SignedIn, id: string, wanted: string | undefined) {
  allow(context, 'cycle.read');
  const cycle = found(await context.store.cycleById(id), 'cycle');
  await recordReading(context, 'progress.read', { cycle: id });
  const counted = await context.store.progressOf(id);
  return boardOf(context, cycle, {
    units: unitsIn(cycle, wanted),
    counted,
    of: ({ teams }) => Object.values(teams).reduce(addTallies, emptyTally),
  });
}

/**
 * The same of somebody's own people. Of peers nothing is said: in a small team even a number tells who has answered.
 */
export async function readTeamProgress(context: SignedIn, id: string) {
  const cycle = found(await context.store.cycleById(id), 'cycle');
  allow(context, 'team.read', { supervisor: context.actor.id });
  const units = context.person.supervises.filter((unit) => cycle.units.includes(unit));
  const counted = units.length === 0 ? [] : await context.store.progressOf(id);
  return boardOf(context, cycle, {
    units,
    counted,
    of: ({ teams }) => {
      const { kinds, blocked, ...team } = teams[context.actor.id] ?? emptyTally;
      const { peer: _, ...shown } = kinds;
      const { 'too-few-peers': few = 0, ...why } = blocked;
      return { ...team, kinds: shown, blocked: why, stuck: few === 0 ? team.stuck : sumOf(why) };
    },
  });
}

const sumOf = (numbers: Readonly<Record<string, number>>) => Object.values(numbers).reduce((sum, one) => sum + one, 0);

interface Board {
  readonly units: readonly string[];
  readonly counted: readonly UnitTally[];
  readonly of: (tally: UnitTally) => Tally;
}

/** Nothing of what a move is still loading. */
function boardOf({ at }: SignedIn, cycle: Cycle, { units, counted, of }: Board) {
  const known = isListed(cycle) ? counted.filter(({ unit }) => units.includes(unit)) : [];
  const asked = isAsked(cycle);
  return {
    asOf: known.map((one) => one.at).toSorted()[0] ?? null,
    gone: asked ? [...new Set(known.flatMap(({ gone }) => gone))] : [],
    units: units.map((unit) => {
      const tally = known.find((one) => one.unit === unit);
      const { people, kinds, customers, blocked, stuck } = tally ? of(tally) : emptyTally;
      return {
        unit,
        people,
        customers,
        ...standingOf(asked ? kinds : {}, at),
        blocked: asked ? blocked : {},
        stuck: asked ? stuck : 0,
      };
    }),
  };
}
