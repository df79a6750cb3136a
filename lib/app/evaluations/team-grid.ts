import { formOf } from '#lib/domain/evaluation/form.ts';
import type { Written } from '#lib/store/participation.ts';
import type { PersonPart } from '#lib/store/unit-part.ts';
import type { Context, SignedIn } from '../context.ts';
import { allow } from '../guard.ts';
import { schemeOf } from '../scheme.ts';
import { isLedBy, ledFacts } from './led.ts';
import { pageOfPeople } from '../unit-pages.ts';
import type { Loaded } from './load.ts';
import { formView } from './read.ts';

interface Member {
  readonly part: PersonPart;
  readonly written: Written;
}

/** Some 20 people: a form's texts may be long. */
const itemsOfPage = 160;

/**
 * The evaluations that somebody writes of their team in a cycle, each with the evidence that its own form shows, page by
 * page. Two requests for a page, not two for a person; as with a single form, the participants tell what is needed of
 * the cycle.
 */
export async function readTeamGrid(context: SignedIn, cycle: string, cursor: string | undefined) {
  const { supervises: units } = context.person;
  const page = await pageOfPeople(context, { cycle, units, cursor, consistent: true, items: itemsOfPage });
  const members = page.unit === undefined ? [] : await membersOf(context, cycle, page.unit, page.people);
  const { nextCursor } = page;
  const [first] = members;
  if (!first) return { items: [], nextCursor };
  // A cycle has one policy.
  const scheme = await schemeOf(context, first.part.participant.policy);
  const form = formOf(scheme.calculation, 'supervisor');
  return {
    items: members.flatMap(({ part, written }) =>
      ownOf(context, part).map((evaluation): ReturnType<typeof formView> => {
        const loaded: Loaded = { part, evaluation, scheme, form };
        return formView(context, loaded, written);
      }),
    ),
    nextCursor,
  };
}

async function membersOf(
  context: Context,
  cycle: string,
  unit: string,
  people: readonly PersonPart[],
): Promise<Member[]> {
  const mine = people.filter(({ participant }) => isLedBy(participant, context.actor.id));
  for (const { participant } of mine) allow(context, 'team.read', ledFacts(participant));
  const [first, last] = [mine[0], mine.at(-1)];
  if (!first || !last) return [];
  const span = { first: first.participant.employee, last: last.participant.employee };
  const texts = await context.store.textsOfUnit(cycle, unit, span);
  return mine.map((part) => ({ part, written: texts.get(part.participant.employee) ?? nothingYet }));
}

const nothingYet: Written = { texts: new Map(), goals: undefined };

const ownOf = ({ actor }: Context, { evaluations }: PersonPart) =>
  evaluations.filter(({ kind, rater }) => kind === 'supervisor' && rater === actor.id);
