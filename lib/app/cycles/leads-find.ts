import { askedLeads, type Participant } from '#lib/domain/lifecycle/participant.ts';
import type { Context } from '../context.ts';

interface Led {
  readonly rater: string;
  readonly unit: string;
}

/** Who rates as supervisor in a cycle without being somebody's supervisor today, and where: of most cycles nobody. */
export const ledBeside = (people: readonly Pick<Participant, 'unit' | 'supervisor' | 'leads'>[]): Led[] =>
  people.flatMap(({ unit, supervisor, leads }) =>
    leads.length === 0 ? [] : askedLeads({ supervisor, leads }).map(({ id }) => ({ rater: id, unit })),
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
