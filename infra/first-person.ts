import { parseArgs } from 'node:util';
import { createClient } from '#lib/store/client.ts';
import { storeOn } from '#lib/store/store.ts';
import { openInstallation } from './open-installation.ts';

const usage =
  'usage: npm run first-person -- --table NAME --organisation 澄江服务中心 --unit 人事部 --id 0801 --name 孟清明 [--currency CNY] [--zone Asia/Shanghai] [--language zh]';

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
      language: { ...text, default: 'zh' },
    },
  });
  const { table: tableName, organisation, unit, id, name, currency, zone: timeZone } = values;
  const language = values.language === 'en' ? ('en' as const) : ('zh' as const);
  if (!tableName || !organisation || !unit || !id || !name) throw new Error(usage);
  const store = storeOn(createClient({ tableName, endpoint: process.env['DYNAMODB_ENDPOINT'] }));
  if (await store.organisation())
    throw new Error('There is an organisation in this table already: nothing was written.');
  const both = (one: string) => ({ zh: one, en: one });
  const units = [{ id: unit, name: both(unit) }];
  const first = { organisation: both(organisation), units, person: { id, name, unit }, currency, timeZone, language };
  await openInstallation(store, first, new Date().toISOString());
  console.log(`${name} (${id}) can sign in and is human resources of ${organisation}.`);
}
