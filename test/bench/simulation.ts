import { startEngine } from '#infra/local/engine.ts';
import { ensureTable } from '#infra/local/table.ts';
import { simulations } from '#lib/contract/simulations.ts';
import type { Policy } from '#lib/domain/policy/policy.ts';
import { aCycle, aNewCycle } from '#test/support/cycle.ts';
import { anInstallation, aPerson, everybody } from '#test/support/installation.ts';
import { allRated } from '#test/support/rated.ts';
import { aScheme } from '#test/support/scheme.ts';
import { createClient } from '#lib/store/client.ts';
import { table } from '#lib/store/table.ts';
import { type Row, seconds } from './row.ts';

const people = 5_000;

/** Another policy on a cycle of 5,000 people: from the request to the answer, database and all. */
export async function bench(): Promise<Row[]> {
  const engine = await startEngine();
  try {
    return await rows(engine.endpoint);
  } finally {
    await engine.stop();
  }
}

async function rows(endpoint: string): Promise<Row[]> {
  await ensureTable(endpoint, table.name);
  const client = createClient({ tableName: table.name, endpoint });
  const staff = [
    ...everybody.filter(({ unit }) => unit !== '客服部'),
    ...Array.from({ length: people }, (_, at) => aPerson({ id: String(20_000 + at), name: `人${at}` })),
  ];
  const place = await anInstallation({ people: staff, table: { client, endpoint } });
  const played = await aCycle(place, 'open', aNewCycle({ units: ['客服部'] }));
  await allRated(place.store, played.id, '客服部');
  const measured = async (what: string, change: (policy: Policy) => void): Promise<Row> => {
    const { calculation } = structuredClone(aScheme());
    change(calculation);
    const ask = () =>
      played.hr(simulations.run, { body: { cycle: played.id, scheme: { calculation: { ...calculation } } } });
    await ask();
    place.client.meter.reset();
    const [begun, before] = [performance.now(), process.cpuUsage()];
    const { status, text } = await ask();
    const took = performance.now() - begun;
    const { user, system } = process.cpuUsage(before);
    if (status !== 200) throw new Error(text);
    const { total, bytesReceived } = place.client.meter.snapshot();
    const read = `${total} requests, ${(bytesReceived / 1e6).toFixed(1)} MB read`;
    const time = `${seconds(took)}, ${seconds((user + system) / 1000)} CPU`;
    return { what: `simulate on 5,000 people ${what}, ${read}`, measured: time, budget: '2 s' };
  };
  const running = await measured('while they are rated', weighed);
  await played.move('shut');
  await played.setPools({ 客服部: { amount: 2_000_000_000, reserve: 0 } });
  return [
    running,
    await measured('from their sums', weighed),
    await measured('from the evaluations', ({ raters }) => Object.assign(raters.peer ?? {}, { minResponses: 1 })),
  ];
}

function weighed({ dimensions: [first, second] }: Policy): void {
  Object.assign(first ?? {}, { weight: 40 });
  Object.assign(second ?? {}, { weight: 60 });
}
