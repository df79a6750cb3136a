import type { Person } from '#lib/domain/organisation/person.ts';
import { aCycle, aNewCycle, pools } from './cycle.ts';
import { anInstallation, aPerson, everybody } from './installation.ts';
import { allRated } from './rated.ts';

/** A cycle of one unit of so many people in which everybody has rated, as far as review. */
export async function aLargeCycle(size: number) {
  const people: Person[] = [
    ...everybody.filter(({ unit }) => unit !== '客服部'),
    ...Array.from({ length: size }, (_, place) => aPerson({ id: String(2000 + place), name: `人${place}` })),
  ];
  const place = await anInstallation({ people });
  const played = await aCycle(place, 'open', aNewCycle({ units: ['客服部'] }));
  return {
    place,
    played,
    rateAll: () => allRated(place.store, played.id, '客服部'),
    publish: async () => {
      await played.setPools({ 客服部: pools['客服部'] });
      await played.move('signOff');
      await played.move('publish');
    },
  };
}
