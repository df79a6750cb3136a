import type { Store } from '#lib/store/store.ts';

/** Everybody in a unit has rated everything 4: written as a load, for tests that are about what comes after. */
export async function allRated(store: Store, cycle: string, unit: string): Promise<void> {
  const { people } = await store.unitPart(cycle, unit);
  const submittedAt = '2026-09-25T00:00:00.000Z';
  const scores = { service: 4, teamwork: 4 };
  const evaluations = people.flatMap((part) => part.evaluations);
  await store.load(
    evaluations.map((evaluation) =>
      store.evaluationItem({ ...evaluation, state: 'submitted', scores, savedAt: submittedAt, submittedAt }),
    ),
  );
}
