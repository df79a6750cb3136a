import { askedLeads } from '#lib/domain/lifecycle/participant.ts';
import type { PlannedParticipant } from '#lib/domain/lifecycle/plan.ts';
import type { Context } from '../context.ts';

interface Led {
  readonly rater: string;
  readonly unit: string;
}

/**
 * Who rates as supervisor in a cycle where the units of their people today do not tell it: because they led once, or
 * because the people are ranked in a unit above their own. Of most cycles nobody.
 */
export const ledBeside = (plan: readonly Pick<PlannedParticipant, 'person' | 'team' | 'leads'>[]): Led[] =>
  plan.flatMap(({ person: { unit, supervisor }, team, leads }) =>
    leads.length === 0 && team === unit ? [] : askedLeads({ supervisor, leads }).map(({ id }) => ({ rater: id, unit })),
  );

/** Supervisors find their people in a cycle by the units they supervise: those who led once, or by a dotted line, too. */
export async function letLeadsFind({ store }: Context, led: readonly Led[]): Promise<void> {
  const units = Map.groupBy(led, ({ rater }) => rater);
  const people = await store.peopleByIds([...units.keys()], { consistent: true });
  for (const person of people) {
    const all = new Set([...person.supervises, ...(units.get(person.id) ?? []).map(({ unit }) => unit)]);
    if (all.size === person.supervises.length) continue;
    const supervises = [...all].toSorted((a, b) => a.localeCompare(b));
    await store.together([store.personWrite({ ...person, supervises }, null)]);
  }
}
