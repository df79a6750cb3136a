import { expect, it } from 'vitest';
import { openInstallation } from '#infra/open-installation.ts';
import { storeOn } from '#lib/store/store.ts';
import { aTable } from '#test/support/store.ts';

const first = {
  organisation: { zh: '澄江服务中心', en: 'Chengjiang Service Centre' },
  units: [{ id: '人事部', name: { zh: '人事部', en: 'Human resources' } }],
  person: { id: '0801', name: '孟清明', unit: '人事部' },
  currency: 'CNY',
  timeZone: 'Asia/Shanghai',
  language: 'zh' as const,
};
const at = '2026-09-20T01:00:00.000Z';

it('opens an empty installation with its first person, once, and leaves a trace', async () => {
  const store = storeOn((await aTable()).client);
  await openInstallation(store, first, at);
  expect(await store.organisation()).toMatchObject({ name: { zh: '澄江服务中心' }, units: [{ id: '人事部' }] });
  const known = await store.personWithHistory('0801');
  expect(known?.person).toMatchObject({ name: '孟清明', unit: '人事部', roles: ['hr'] });
  const { items } = await store.auditOf(null);
  expect(items).toMatchObject([{ actor: '0801', action: 'installation.open', at }]);

  await expect(openInstallation(store, { ...first, person: { ...first.person, id: '0999' } }, at)).rejects.toThrow(
    'version-changed',
  );
  expect(await store.personWithHistory('0999')).toBeUndefined();
});
