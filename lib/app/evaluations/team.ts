import { formOf } from '#lib/domain/evaluation/form.ts';
import { resultStateOf } from '#lib/domain/lifecycle/result.ts';
import type { Cycle } from '#lib/domain/lifecycle/cycle.ts';
import type { Evaluation } from '#lib/domain/lifecycle/evaluation.ts';
import type { Stored } from '#lib/store/item.ts';
import type { PersonPart } from '#lib/store/unit-part.ts';
import type { Context, SignedIn } from '../context.ts';
import { isAsked, isListed } from '../cycles/state.ts';
import { allow, found } from '../guard.ts';
import { schemeOf } from '../scheme.ts';
import { briefOf, cycleBriefOf } from '../views.ts';

/** The people somebody supervises in a cycle. Of peers nothing is shown, not even how many have answered. */
export async function readTeam(context: SignedIn, id: string) {
  const cycle = found(await context.store.cycleById(id), 'cycle');
  const units = isListed(cycle) ? context.person.supervises.filter((unit) => cycle.units.includes(unit)) : [];
  const parts = await Promise.all(units.map((unit) => context.store.unitPart(id, unit, { consistent: false })));
  const mine = parts
    .flatMap(({ people }) => people)
    .filter(({ participant }) => participant.supervisor === context.actor.id);
  for (const { participant } of mine) allow(context, 'team.read', { supervisor: participant.supervisor });
  const of = mine.length > 0 ? formOf((await schemeOf(context, cycle.policy)).calculation, 'supervisor').length : 0;
  const asked = isAsked(cycle) ? mine.flatMap(({ evaluations }) => evaluations) : [];
  return {
    cycle: cycleBriefOf(cycle),
    closesAt: asked[0]?.closesAt ?? null,
    rows: mine.map((part) => rowOf(context, cycle, part, of)),
  };
}

function rowOf({ actor, store }: Context, cycle: Cycle, part: PersonPart, of: number) {
  const { participant, tally, result } = part;
  const evaluations = isAsked(cycle) ? part.evaluations : [];
  const self = evaluations.find(({ kind }) => kind === 'self');
  const own = evaluations.find(({ kind, rater }) => kind === 'supervisor' && rater === actor.id);
  const state = resultStateOf(result, cycle.runStates[participant.unit]);
  const visible = state !== 'computed' && (cycle.state === 'published' || cycle.state === 'closed');
  const published = visible ? result?.published?.result : undefined;
  return {
    employee: briefOf(participant),
    self: self ? dotOf(self) : null,
    supervisor: own ? { ...dotOf(own), id: store.encodeAddress(own), rated: Object.keys(own.scores).length, of } : null,
    customers: tally?.answers ?? 0,
    confirmed: participant.confirmed !== null,
    result:
      published === undefined
        ? null
        : published.status === 'rated'
          ? { score: published.score, grade: published.grade }
          : { score: null, grade: null },
  };
}

const dotOf = ({ state, dueAt }: Stored<Evaluation>) => ({ state, dueAt });
