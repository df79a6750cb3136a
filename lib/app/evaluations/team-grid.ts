import { formOf } from '#lib/domain/evaluation/form.ts';
import type { EvaluationTexts } from '#lib/domain/lifecycle/evaluation.ts';
import type { PersonPart } from '#lib/store/unit-part.ts';
import type { Context, SignedIn } from '../context.ts';
import { allow } from '../guard.ts';
import { schemeOf } from '../scheme.ts';
import type { Loaded } from './load.ts';
import { formView } from './read.ts';

interface Member {
  readonly part: PersonPart;
  readonly texts: ReadonlyMap<string, EvaluationTexts>;
}

/**
 * The evaluations that somebody writes of their team in a cycle, each with the evidence that its own form shows. Two
 * requests for a unit, not two for a person; as with a single form, the participants tell what is needed of the cycle.
 */
export async function readTeamGrid(context: SignedIn, cycle: string) {
  const members = (await Promise.all(context.person.supervises.map((unit) => membersOf(context, cycle, unit)))).flat();
  const [first] = members;
  if (!first) return { forms: [] };
  // A cycle has one policy.
  const scheme = await schemeOf(context, first.part.participant.policy);
  const form = formOf(scheme.calculation, 'supervisor');
  return {
    forms: members.flatMap(({ part, texts }) =>
      ownOf(context, part).map((evaluation): ReturnType<typeof formView> => {
        const loaded: Loaded = { part, evaluation, scheme, form };
        return formView(context, loaded, texts);
      }),
    ),
  };
}

async function membersOf(context: Context, cycle: string, unit: string): Promise<Member[]> {
  const { store, actor } = context;
  const [{ people }, texts] = await Promise.all([store.unitPart(cycle, unit), store.textsOfUnit(cycle, unit)]);
  const mine = people.filter(({ participant }) => participant.supervisor === actor.id);
  for (const { participant } of mine) allow(context, 'team.read', { supervisor: participant.supervisor });
  return mine.map((part) => ({ part, texts: texts.get(part.participant.employee) ?? new Map() }));
}

const ownOf = ({ actor }: Context, { evaluations }: PersonPart) =>
  evaluations.filter(({ kind, rater }) => kind === 'supervisor' && rater === actor.id);
