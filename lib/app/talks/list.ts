import { hasResults } from '#lib/domain/lifecycle/cycle.ts';
import { decide } from '#lib/domain/access/rights.ts';
import { allTeams } from '#lib/domain/lifecycle/teams.ts';
import type { Talk } from '#lib/domain/talk/talk.ts';
import type { Context, SignedIn } from '../context.ts';
import { cycleBriefOf } from '../views.ts';

/**
 * How far the talks of a cycle are: to HR and auditors all of them, to a supervisor their own. That one was held, and when,
 * is all that lists say; what was said stays with the two, or nobody would say anything.
 */
export async function listTalks(context: Context, cycle: string, unit?: string) {
  const talks = await context.store.talksOf(cycle, unit);
  return { items: talks.filter((talk) => seesState(context, talk)).map(stateOf) };
}

const seesState = ({ actor }: Context, { employee, supervisor }: Talk): boolean =>
  decide(actor, 'talk.states').allowed ||
  decide(actor, 'talk.read', { subject: employee, supervisor, published: true }).allowed;

const stateOf = ({ employee, unit, state, appointment, heldOn }: Talk) => ({
  employee,
  unit,
  state,
  start: appointment?.start ?? null,
  heldOn,
});

/** The newest published cycle of the units that I supervise, and how far my talks there are; `null` where there is none. */
export async function lastTalks(context: SignedIn) {
  const supervises = new Set(context.person.supervises);
  const cycles = supervises.size === 0 ? [] : await context.store.allCycles();
  const last = cycles
    .filter(hasResults)
    .filter((cycle) => allTeams(cycle).some((unit) => supervises.has(unit)))
    .toSorted((a, b) => (a.period.end < b.period.end ? 1 : -1))[0];
  if (!last) return { cycle: null, items: [] };
  const talks = await context.store.talksOf(last.id);
  const mine = talks.filter(({ supervisor }) => supervisor === context.actor.id);
  return { cycle: cycleBriefOf(last), items: mine.map(stateOf) };
}
