import { randomUUID } from 'node:crypto';
import { parseArgs } from 'node:util';
import { createClient } from '#lib/store/client.ts';
import { type Store, storeOn } from '#lib/store/store.ts';

const usage =
  'usage: npm run first-person -- --table NAME --organisation 澄江服务中心 --unit 人事部 --id 0801 --name 孟清明 [--currency CNY] [--zone Asia/Shanghai]';

interface First {
  readonly organisation: string;
  readonly unit: string;
  /** The `sub` that the issuer gives this person. */
  readonly id: string;
  readonly name: string;
  readonly currency: string;
  readonly zone: string;
}

/**
 * Opens an empty installation: the organisation, one unit, and one person of human resources in it. Until then nobody is
 * known, whoever signs in. @throws Error where there is an organisation already.
 */
export async function openInstallation(store: Store, first: First, at: string): Promise<void> {
  if (await store.organisation())
    throw new Error('There is an organisation in this table already: nothing was written.');
  const both = (text: string) => ({ zh: text, en: text });
  const { organisation, unit, id, name, currency, zone: timeZone } = first;
  await store.commit({ id: randomUUID(), at, actor: id, action: 'installation.open', cycle: null }, [
    store.organisationWrite({
      name: both(organisation),
      units: [{ id: unit, name: both(unit) }],
      currency,
      timeZone,
      version: 0,
    }),
    store.personWrite(
      {
        id,
        name,
        unit,
        post: { zh: '人事', en: 'Human resources' },
        supervisor: null,
        hired: at.slice(0, 10),
        left: null,
        bonusBase: null,
        roles: ['hr'],
        supervises: [],
        directs: [],
        version: 0,
      },
      null,
    ),
  ]);
}

if (import.meta.main)
  await run().catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  });

async function run(): Promise<void> {
  const text = { type: 'string' } as const;
  const { values } = parseArgs({
    options: {
      table: text,
      organisation: text,
      unit: text,
      id: text,
      name: text,
      currency: { ...text, default: 'CNY' },
      zone: { ...text, default: 'Asia/Shanghai' },
    },
  });
  const { table: tableName, organisation, unit, id, name, currency, zone } = values;
  if (!tableName || !organisation || !unit || !id || !name) throw new Error(usage);
  const store = storeOn(createClient({ tableName, endpoint: process.env['DYNAMODB_ENDPOINT'] }));
  await openInstallation(store, { organisation, unit, id, name, currency, zone }, new Date().toISOString());
  console.log(`${name} (${id}) can sign in and is human resources of ${organisation}.`);
}
