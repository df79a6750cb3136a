import type { Person } from '#lib/domain/organisation/person.ts';
import { aCycle, aNewCycle, pools } from './cycle.ts';
import { anInstallation, aPerson, everybody } from './installation.ts';
import { allRated } from './rated.ts';

/** A cycle of a unit of so many people, and of others as they are, once it is open. */
export async function aLargeCycle(size: number, units: string[] = ['客服部']) {
  const people: Person[] = [
    ...everybody.filter(({ unit }) => unit !== '客服部'),
    ...Array.from({ length: size }, (_, place) => aPerson({ id: String(2000 + place), name: `人${place}` })),
  ];
  const place = await anInstallation({ people });
  const played = await aCycle(place, 'open', aNewCycle({ units }));
  return {
    place,
    played,
    rateAll: () => Promise.all(units.map((unit) => allRated(place.store, played.id, unit))),
    publish: async () => {
      await played.setPools(Object.fromEntries(Object.entries(pools).filter(([unit]) => units.includes(unit))));
      await played.move('signOff');
      await played.move('publish');
    },
  };
}
