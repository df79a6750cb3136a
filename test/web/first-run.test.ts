import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { atTheBrowser } from '#test/support/at-the-browser.ts';
import { nextStep } from '#test/support/next-step.ts';
import { openPlace } from '#test/support/place.ts';
import { served } from '#test/support/served.ts';

// From nothing to an announced cycle, as the first person of HR does it.
const place = openPlace(() => served({ flags: ['--empty'] }));
const titles = '工号,姓名,部门,岗位,上级工号,入职日期,奖金基数（元）';
const people = [
  '0101,罗青藤,客服部,客服主管,,2020-01-01,6000',
  ...['0102,林小满', '0103,周亦安', '0104,谷雨', '0105,苏木'].map(
    (who) => `${who},客服部,客服专员,0101,2022-07-04,4800.50`,
  ),
];

test('an empty installation comes to its first announced cycle', async () => {
  const context = await place.visitor();
  context.setDefaultTimeout(15_000);
  const page = await context.newPage();
  await page.goto(place.origin);
  await page.getByLabel('组织名称').fill('新城服务中心');
  await page.getByLabel(/部门，一行一个/).fill('客服部 / Customer service\n人事部');
  await page.getByLabel('您的工号').fill('0801');
  await page.getByLabel('您的姓名').fill('孟清明');
  await page.getByLabel('您的部门').selectOption('人事部');
  await page.getByRole('button', { name: '开始使用' }).click();

  await page.getByRole('heading', { name: '头几步' }).waitFor();
  await page.getByRole('link', { name: '导入人员' }).click();
  await page.locator('input[type=file]').setInputFiles({
    name: '人员.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(`\ufeff${[titles, ...people].join('\r\n')}`),
  });
  await page.getByText('新增 5 人').waitFor();
  await page.getByRole('button', { name: '导入 5 人' }).click();
  await page.getByText('已导入 5 人').waitFor();

  await page.goto(`${place.origin}/hr`);
  await page.getByText('已完成').waitFor();
  await page.getByRole('link', { name: '去任命' }).click();
  await grant(page, '人力资源', '罗青藤', '任命');
  await page.getByText('孟清明独自任命，没有经过别人确认').waitFor();
  await grant(page, '负责人', '林小满', '提出任命');
  await page.getByText('可以由罗青藤确认').waitFor();
  expect(await page.getByText('没有负责人，奖金没有人能批准').count()).toBe(2);

  const second = await atTheBrowser(place, '罗青藤');
  await second.getByRole('link', { name: /去确认/ }).click();
  await second.getByRole('button', { name: /^确认：任命林小满/ }).click();
  await second.getByText('孟清明提出，罗青藤确认').waitFor();
  await second.context().close();

  await page.goto(`${place.origin}/hr`);
  await page.getByText('已完成').nth(1).waitFor();
  await page.getByRole('link', { name: '选模板' }).click();
  await page.getByRole('button', { name: '建立方案' }).click();
  await page.waitForURL(/\/hr\/policies\/service-centre-quarterly/);

  await page.goto(`${place.origin}/hr`);
  await page.getByRole('link', { name: '计划考核' }).click();
  // The office itself is not appraised: its person has no bonus base.
  await page.getByRole('checkbox', { name: '人事部' }).uncheck();
  // The next quarters come by themselves, and the form says when.
  expect(await page.getByRole('checkbox', { name: '以后每个季度自动重复' }).isChecked()).toBe(true);
  await page.getByText(/^下一期是/).waitFor();
  await page.getByRole('button', { name: '存成计划' }).click();
  await nextStep(page, '公示考核');

  await page.goto(`${place.origin}/hr`);
  await page.getByRole('heading', { name: '概览' }).waitFor();
  await page.getByText('需要您处理').first().waitFor();
  expect(await page.getByRole('heading', { name: '头几步' }).count()).toBe(0);
});

/** In the settings: a role, of 客服部 where it is of a unit, to somebody of 客服部. */
async function grant(page: Page, role: string, name: string, action: string): Promise<void> {
  await page.getByRole('button', { name: '任命', exact: true }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('职责', { exact: true }).selectOption(role);
  if (role === '负责人') await dialog.getByRole('checkbox', { name: '客服部' }).check();
  await dialog.getByLabel('在哪个部门找').selectOption('客服部');
  await dialog.getByLabel('搜姓名或工号').fill(name);
  await dialog.getByRole('radio', { name }).check();
  await dialog.getByLabel('理由').fill('工作需要');
  await dialog.getByRole('button', { name: action }).click();
  await dialog.waitFor({ state: 'detached' });
}

test('it can be opened only once, and its people are those who can sign in', async () => {
  const again = await fetch(`${place.origin}/local/setup`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'accept-language': 'zh' },
    body: '{}',
  });
  expect(again.status).toBe(409);
  expect(await again.json()).toMatchObject({ reason: 'already-set-up' });
  const { people: known } = (await (await fetch(`${place.origin}/local/people`)).json()) as {
    people: { id: string; role: string }[];
  };
  expect(known).toContainEqual(expect.objectContaining({ id: '0801', role: 'hr' }));
  expect(known).toContainEqual(expect.objectContaining({ id: '0101', role: 'hr' }));
});
