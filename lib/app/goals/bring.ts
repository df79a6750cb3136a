import type { PlannedParticipant } from '#lib/domain/lifecycle/plan.ts';
import type { PersonPart } from '#lib/store/unit-part.ts';
import type { Context } from '../context.ts';

/** Whoever belongs to another unit now takes the goals along. Repeatable: what was agreed does not change meanwhile. */
export async function bringGoals(
  { store }: Context,
  gone: readonly PersonPart[],
  plan: readonly PlannedParticipant[],
): Promise<void> {
  const unitNow = new Map(plan.map(({ person }) => [person.id, person.unit]));
  for (const { participant } of gone) {
    const { cycle, unit, employee, goals } = participant;
    const to = unitNow.get(employee);
    const sheet = goals && to !== undefined ? await store.goalsOf(cycle, unit, employee) : undefined;
    if (sheet && to !== undefined) await store.load([store.goalsItem({ ...sheet, unit: to })]);
  }
}
