import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { cycles } from '#lib/contract/cycles.ts';
import { review } from '#lib/contract/review.ts';
import type { CycleAction } from '#lib/domain/lifecycle/cycle.ts';
import { atTheBrowser } from '#test/support/at-the-browser.ts';
import { overHttp } from '#test/support/over-http.ts';
import { openPlace } from '#test/support/place.ts';
import { usableProblems } from '#test/support/usable.ts';

const cycle = '2026Q3-service-centre-quarterly';
const params = { cycle };
const place = openPlace();
beforeAll(async () => {
  await publish(place.origin);
});
let page: Page;

/** The quarter that is open in the demo, published: without whatever is missing by then. */
async function publish(origin: string): Promise<void> {
  const hr = overHttp(origin).as('0011');
  const read = async () => (await hr(cycles.read, { params })).data;
  const move = async (action: CycleAction) => {
    const reply = await hr(cycles.move, { params: { ...params, action }, body: {}, seen: (await read()).version });
    if (reply.status !== 200) throw new Error(reply.text);
  };
  await move('shut');
  const { rows } = (await hr(review.read, { params })).data;
  for (const { employee, blockedBy } of rows.filter(({ status }) => status === 'blocked')) {
    const at = { params: { ...params, employee: employee.id }, query: { unit: employee.unit } };
    const seen = (await hr(review.person, at)).data.version;
    await hr(review.waive, { ...at, body: { of: blockedBy, reason: '本季没有可评的工作' }, seen });
  }
  const { units, version } = await read();
  const pools = Object.fromEntries(units.map((unit) => [unit, { amount: 9_000_000, reserve: 100_000 }]));
  await hr(cycles.pools, { params, body: { pools }, seen: version });
  await move('signOff');
  await move('publish');
}

test('HR recalls a unit with a reason, its people read why, and see their result once it is published again', async () => {
  const own = `${place.origin}/results/${cycle}`;
  const employee = await atTheBrowser(place, '林小满');
  page = await atTheBrowser(place, '孟清明');
  await page.goto(`${place.origin}/hr/cycles/${cycle}/results`);
  await page.getByRole('button', { name: '撤回一个部门' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('哪个部门').selectOption('客服部');
  await dialog.getByLabel(/^原因/).fill('八月的解决率导错了文件');
  expect(await usableProblems(page)).toEqual([]);
  await dialog.getByRole('button', { name: '撤回', exact: true }).click();
  await page.getByText('已撤回，正在更正').waitFor();
  expect(await usableProblems(page)).toEqual([]);

  await employee.goto(own);
  await employee.getByRole('heading', { name: '这次结果正在更正' }).waitFor();
  await employee.getByText('八月的解决率导错了文件').waitFor();
  expect(await usableProblems(employee)).toEqual([]);

  await page.getByRole('button', { name: '签发', exact: true }).click();
  await page.getByRole('button', { name: '重新公布' }).click();
  await page.getByRole('dialog').getByRole('button', { name: '重新公布' }).click();
  await page.getByText('已签发，等待重新公布').waitFor({ state: 'detached' });
  await employee.goto(own);
  await employee.getByRole('heading', { name: '我的结果' }).waitFor();
});
