import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkLayout, databaseIn } from '#infra/local/data-folder.ts';
import { keep } from '#infra/local/demo/keep.ts';
import { memory } from '#infra/local/demo/memory.ts';
import { startEngine } from '#infra/local/engine.ts';
import { ensureTable } from '#infra/local/table.ts';
import { createClient } from '#lib/store/client.ts';
import { storeOn } from '#lib/store/store.ts';
import { table } from '#lib/store/table.ts';
import { aCycle, aNewCycle } from './cycle.ts';
import { anInstallation, aPerson, everybody } from './installation.ts';
import { allRated } from './rated.ts';

export const largeUnit = '客服部';

const families = '赵钱孙李周吴郑王';
const given = '安明远青禾思行知';

/** So many names, each with its place in the list. */
export const largeNames = (people: number): string[] =>
  Array.from({ length: people }, (_, place) => `${families[place % 8]}${given[(place >> 3) % 8]}${place}`);

/** A data folder with a published cycle of one unit of so many people, played in memory and stored in batches. */
export async function largeData(people: number): Promise<{ dataDir: string; cycle: string }> {
  const { client, take } = memory();
  const staff = [
    ...everybody.filter(({ unit }) => unit !== largeUnit),
    ...largeNames(people).map((name, place) => aPerson({ id: String(20_000 + place), name })),
  ];
  const place = await anInstallation({ people: staff, table: { client, endpoint: '' } });
  const played = await aCycle(place, 'open', aNewCycle({ units: [largeUnit] }));
  await allRated(place.store, played.id, largeUnit);
  await played.move('shut');
  await played.setPools({ [largeUnit]: { amount: 2_000_000_000, reserve: 0 } });
  await played.move('signOff');
  await played.move('publish');

  const dataDir = mkdtempSync(join(tmpdir(), 'hengji-'));
  checkLayout(dataDir);
  const engine = await startEngine({ file: databaseIn(dataDir) });
  await ensureTable(engine.endpoint, table.name);
  await keep(
    storeOn(createClient({ tableName: table.name, endpoint: engine.endpoint })),
    take(() => true),
  );
  await engine.stop();
  return { dataDir, cycle: played.id };
}
