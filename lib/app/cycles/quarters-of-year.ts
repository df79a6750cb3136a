import { isDeepStrictEqual } from 'node:util';
import type { Cycle } from '#lib/domain/lifecycle/cycle.ts';
import { allTeams } from '#lib/domain/lifecycle/teams.ts';
import type { Participant } from '#lib/domain/lifecycle/participant.ts';
import type { Stored } from '#lib/store/item.ts';
import type { Context } from '../context.ts';
import { trace } from '../guard.ts';
import { readUnits } from '../review/calculate.ts';
import { renewLines } from '../review/changed.ts';
import { schemeOf } from '../scheme.ts';
import { pastResults } from './histories.ts';
import { withoutSignOff } from './state.ts';

/** Whether a cycle counts published quarters (standard 4.8). */
const countsQuarters = async (context: Context, { policy }: Cycle) =>
  (await schemeOf(context, policy)).calculation.annual !== undefined;

/**
 * The past results of a year's participants were frozen at its opening, when the fourth quarter was still being rated:
 * at the shutting they are brought up to what is published by then, as the figures are. May be repeated.
 */
export async function renewQuarters(context: Context, cycle: Cycle): Promise<void> {
  if (!(await countsQuarters(context, cycle))) return;
  await context.store.loadOver((await outdated(context, cycle)).map(context.store.participantItem));
}

/**
 * A quarter that is published while a year of the same people is in review counts there, too: sums and lists are made
 * anew, and a sign-off is taken back, because it was given for other scores. May be repeated.
 */
export async function renewYearsAfter(context: Context, of: Cycle): Promise<void> {
  const { period } = of;
  const teams = new Set(allTeams(of));
  const year = period.start.slice(0, 4);
  const shares = (other: Cycle) => allTeams(other).some((unit) => teams.has(unit));
  const years = (await context.store.allCycles()).filter(
    (other) => other.state === 'review' && !other.moving && other.period.label === year && shares(other),
  );
  for (const cycle of years) if (await countsQuarters(context, cycle)) await renewYear(context, cycle, period.label);
}

async function renewYear(context: Context, cycle: Stored<Cycle>, quarter: string): Promise<void> {
  const { store } = context;
  const participants = await outdated(context, cycle);
  if (participants.length > 0) {
    const details = { quarter, count: participants.length };
    await store.commit(trace(context, 'cycle.quarters', { cycle: cycle.id, details }), [
      withoutSignOff(context, cycle),
    ]);
    await store.loadOver(participants.map(store.participantItem));
  }
  await renewLines(context, cycle);
}

/** Whose past has grown since it was frozen, as it is now. */
async function outdated(context: Context, cycle: Cycle): Promise<Stored<Participant>[]> {
  const people = (await readUnits(context, cycle)).flatMap(({ part }) => part.people);
  const histories = await context.store.historiesOf(people.map(({ participant }) => participant.employee));
  return people.flatMap(({ participant }) => {
    const history = pastResults(histories.get(participant.employee));
    return isDeepStrictEqual(history, participant.history) ? [] : [{ ...participant, history }];
  });
}
