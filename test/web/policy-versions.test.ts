import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { policies } from '#lib/contract/policies.ts';
import type { Scheme } from '#lib/domain/policy/scheme.ts';
import { schemeText } from '#lib/domain/policy/scheme-text.ts';
import { schemeFrom } from '#lib/domain/policy/templates/catalogue.ts';
import { atTheBrowser } from '#test/support/at-the-browser.ts';
import { overHttp } from '#test/support/over-http.ts';
import { openPlace } from '#test/support/place.ts';
import { usableProblems } from '#test/support/usable.ts';

const policy = 'service-centre-quarterly';
const place = openPlace();
const goTo = async (page: Page, path: string) => page.goto(`${place.origin}${path}`);

/** What HR writes in the studio: more days to appeal. */
async function write(version: number): Promise<void> {
  const hr = overHttp(place.origin).as('0011');
  const { data } = await hr(policies.read, { params: { policy, version } });
  const scheme = data.scheme as Scheme;
  const body = { scheme: { ...scheme, process: { ...scheme.process, appealDays: 10 } }, note: '申诉时间放宽' };
  const saved = await hr(policies.save, { params: { policy, version }, body, seen: data.version });
  expect(saved.data.problems).toEqual([]);
}

test('HR writes a new version, and the director sees what changes before approving it', async () => {
  const hr = await atTheBrowser(place, '孟清明');
  await goTo(hr, `/hr/policies/${policy}`);
  await hr.getByRole('button', { name: '起草新版' }).click();
  await hr.getByRole('dialog').getByRole('button', { name: '建立草稿' }).click();
  await hr.waitForURL(/\/edit\/3$/);
  await write(3);
  await goTo(hr, `/hr/policies/${policy}?version=3`);
  await hr.getByRole('button', { name: '提交批准' }).click();
  await hr.getByRole('dialog').getByRole('button', { name: '提交批准' }).click();
  const approve = hr.getByRole('button', { name: '批准', exact: true });
  await approve.waitFor();
  expect(await approve.getAttribute('aria-disabled')).toBe('true');
  await hr.getByText('这一版是您写的，要由没有写过它的人批准。').waitFor();
  await hr.context().close();

  const director = await atTheBrowser(place, '莫问');
  await goTo(director, '/inbox');
  await director.getByRole('link', { name: '去看改动' }).click();
  const change = director.getByRole('row', { name: '公布后多少个工作日内可以申诉' });
  await change.waitFor();
  expect(await change.getByRole('cell').allTextContents()).toEqual(['5 天', '10 天']);
  expect(await usableProblems(director)).toEqual([]);
  await director.getByRole('button', { name: '批准', exact: true }).click();
  await director.getByRole('dialog').getByRole('button', { name: '批准' }).click();
  await director
    .getByText(/莫问 .* 批准/)
    .first()
    .waitFor();
  await director.getByRole('button', { name: '第 3 版' }).and(director.locator('[aria-pressed=true]')).waitFor();
  await director.context().close();
});

test('a file with anything wrong in it is not imported, and says where', async () => {
  const hr = await atTheBrowser(place, '孟清明');
  await goTo(hr, '/hr/policies');
  await hr.getByRole('button', { name: '从文件导入' }).click();
  const file = async (scheme: unknown) =>
    hr.getByLabel('选择文件').setInputFiles({
      name: 'policy.json',
      mimeType: 'application/json',
      buffer: Buffer.from(schemeText(scheme)),
    });
  const scheme = schemeFrom('repair-group');
  await file({ ...scheme, process: { ...scheme.process, appealDays: -1 }, extra: true });
  await hr.getByText('有 2 处不对，所以没有导入。请在文件里改好再来。').waitFor();
  expect(await hr.locator('code').allTextContents()).toEqual(['process.appealDays', 'extra']);
  expect(await usableProblems(hr)).toEqual([]);
  // How it goes and what is shown may be left out of a file: then what is usual holds.
  await file({ calculation: scheme.calculation });
  await hr.getByText('检查通过：“维修组季度考核”').waitFor();
  await hr.getByRole('button', { name: '导入为草稿' }).click();
  await hr.getByRole('heading', { level: 1, name: '维修组季度考核' }).waitFor();
  await hr.getByRole('button', { name: '提交批准' }).waitFor();
  await hr.getByText('公布后 5 个工作日内可以申诉。').waitFor();
  await hr.context().close();
});
