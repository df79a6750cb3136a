import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { atTheBrowser } from '#test/support/at-the-browser.ts';
import { expectSeen } from '#test/support/expect-seen.ts';
import { openPlace } from '#test/support/place.ts';
import { usableProblems } from '#test/support/usable.ts';

// A review talk as the two who talk, from its time to what they agreed on.
const cycle = '2026Q2-service-centre-quarterly';
const place = openPlace();
let page: Page;

const as = async (name: string, path: string) => {
  page = await atTheBrowser(place, name);
  await page.goto(`${place.origin}${path}`);
};
const press = (name: string | RegExp) => page.getByRole('button', { name, exact: true }).click();

test('the supervisor finds another time, writes notes and goals, shares them, and records the talk', async () => {
  await as('罗青藤', `/team/${cycle}`);
  await page.getByRole('link', { name: '打开：和周亦安的面谈' }).click();
  await expectSeen(page.getByText('想学数据分析，能不能安排'));
  await press('改时间');
  await page.getByLabel('日期').fill('2026-10-14');
  await page.getByLabel('几点').fill('16:00');
  await press('定下，通知对方');
  await expectSeen(page.getByText('10 月 14 日，星期三 16:00，30 分钟'));
  const downloading = page.waitForEvent('download');
  await press('放进日历');
  expect((await downloading).suggestedFilename()).toBe(`talk-${cycle}.ics`);
  await page.getByRole('textbox', { name: '记录', exact: true }).fill('说好：每周半天跟数据组学。');
  await press('共享给对方');
  await expectSeen(page.getByText(/已共享/));
  await page.getByRole('textbox', { name: '记录', exact: true }).fill('说好：每周半天跟数据组学。这句先不共享。');
  await press('写目标');
  const goal = page.getByRole('group', { name: '目标 1' });
  await goal.getByLabel('要做成什么').fill('会做每周的会话分析');
  await press('写好了');
  await expectSeen(page.getByText('会做每周的会话分析'));
  expect(await usableProblems(page)).toEqual([]);
  await press('已经谈过');
  await press('登记为已谈');
  await expectSeen(page.getByText('等周亦安看过后确认'));
});

test('the person reads what was shared, says where they see it differently, and agrees', async () => {
  await as('周亦安', `/results/${cycle}`);
  await page.getByRole('link', { name: '打开面谈' }).click();
  await expectSeen(page.getByText('说好：每周半天跟数据组学。', { exact: true }));
  expect(await page.getByText('这句先不共享').count()).toBe(0);
  await press('我有不同意见');
  await page.getByLabel('哪里不同意，为什么').fill('半天不够，希望一天。');
  await press('留下这段话');
  await expectSeen(page.getByText('周亦安的不同意见'));
  expect(await usableProblems(page)).toEqual([]);
  await press('确认这次面谈');
  await expectSeen(page.getByText('这次面谈已经确认', { exact: false }));
  expect(await page.getByRole('button', { name: '改目标' }).count()).toBe(0);
});
