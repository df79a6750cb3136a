import type { Person } from '#lib/domain/organisation/person.ts';
import { aCycle, aNewCycle, pools } from './cycle.ts';
import { anInstallation, aPerson, everybody } from './installation.ts';

/** A cycle of one unit of so many people in which everybody has rated, as far as review. */
export async function aLargeCycle(size: number) {
  const people: Person[] = [
    ...everybody.filter(({ unit }) => unit !== '客服部'),
    ...Array.from({ length: size }, (_, place) => aPerson({ id: String(2000 + place), name: `人${place}` })),
  ];
  const place = await anInstallation({ people });
  const played = await aCycle(place, 'open', aNewCycle({ units: ['客服部'] }));
  const { store } = place;
  return {
    place,
    played,
    /** Everybody has rated: written as a load, because nothing is measured of it. */
    rateAll: async () => {
      const part = await store.unitPart(played.id, '客服部');
      const evaluations = part.people.flatMap((one) => one.evaluations);
      const submittedAt = '2026-09-25T00:00:00.000Z';
      const scores = { service: 4, teamwork: 3 };
      await store.load(
        evaluations.map((evaluation) =>
          store.evaluationItem({ ...evaluation, state: 'submitted', scores, savedAt: submittedAt, submittedAt }),
        ),
      );
    },
    publish: async () => {
      await played.setPools({ 客服部: pools['客服部'] });
      await played.move('signOff');
      await played.move('publish');
    },
  };
}
