import { formOf } from '#lib/domain/evaluation/form.ts';
import { resultStateOf } from '#lib/domain/lifecycle/result.ts';
import { type Cycle, hasResults } from '#lib/domain/lifecycle/cycle.ts';
import type { Evaluation } from '#lib/domain/lifecycle/evaluation.ts';
import { hasConfirmed } from '#lib/domain/lifecycle/participant.ts';
import type { Stored } from '#lib/store/item.ts';
import type { PersonPart } from '#lib/store/unit-part.ts';
import type { Context, SignedIn } from '../context.ts';
import { isAsked, isListed } from '../cycles/state.ts';
import { allow, found } from '../guard.ts';
import { schemeOf } from '../scheme.ts';
import { pageOfPeople } from '../unit-pages.ts';
import { briefOf, cycleBriefOf } from '../views.ts';
import { isLedBy, ledFacts } from './led.ts';

/** The people somebody supervises in a cycle, page by page. Of peers nothing is shown, not even how many have answered. */
export async function readTeam(context: SignedIn, id: string, cursor: string | undefined) {
  const cycle = found(await context.store.cycleById(id), 'cycle');
  const units = isListed(cycle) ? context.person.supervises.filter((unit) => cycle.units.includes(unit)) : [];
  const { people, nextCursor } = await pageOfPeople(context, { cycle: id, units, cursor });
  const mine = people.filter(({ participant }) => isLedBy(participant, context.actor.id));
  for (const { participant } of mine) allow(context, 'team.read', ledFacts(participant));
  const scheme = mine.length > 0 ? await schemeOf(context, cycle.policy) : undefined;
  const asks = {
    of: scheme ? formOf(scheme.calculation, 'supervisor').length : 0,
    opensGoals: (scheme?.process.goals.indicators.length ?? 0) > 0,
  };
  const asked = isAsked(cycle) ? mine.flatMap(({ evaluations }) => evaluations) : [];
  return {
    cycle: cycleBriefOf(cycle),
    closesAt: asked[0]?.closesAt ?? null,
    items: mine.map((part) => rowOf(context, cycle, part, asks)),
    nextCursor,
  };
}

function rowOf(
  { actor, store }: Context,
  cycle: Cycle,
  part: PersonPart,
  { of, opensGoals }: { of: number; opensGoals: boolean },
) {
  const { participant, tally, result } = part;
  const evaluations = isAsked(cycle) ? part.evaluations : [];
  const self = evaluations.find(({ kind }) => kind === 'self');
  const own = evaluations.find(({ kind, rater }) => kind === 'supervisor' && rater === actor.id);
  const state = resultStateOf(result, cycle.runStates[participant.unit]);
  const visible = state !== 'computed' && hasResults(cycle);
  // Who only led for a time has rated; the result is the supervisor's to talk through.
  const published = visible && participant.supervisor === actor.id ? result?.published?.result : undefined;
  return {
    employee: briefOf(participant),
    self: self
      ? { ...dotOf(self), id: store.encodeAddress(self), nudgedAt: part.nudges.get(self.slot)?.at ?? null }
      : null,
    supervisor: own ? { ...dotOf(own), id: store.encodeAddress(own), rated: Object.keys(own.scores).length, of } : null,
    customers: tally?.answers ?? 0,
    confirmed: hasConfirmed(participant, cycle.policy),
    confirmedEarlier: participant.confirmed !== null && !hasConfirmed(participant, cycle.policy),
    goals:
      opensGoals && participant.supervisor === actor.id
        ? (participant.goals ?? { state: 'draft' as const, by: null })
        : null,
    result:
      published === undefined
        ? null
        : published.status === 'rated'
          ? { score: published.score, grade: published.grade }
          : { score: null, grade: null },
  };
}

const dotOf = ({ state, dueAt }: Stored<Evaluation>) => ({ state, dueAt });
