import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { atTheBrowser } from '#test/support/at-the-browser.ts';
import { openPlace } from '#test/support/place.ts';
import { served } from '#test/support/served.ts';

// HR sets up once: who is appraised and when, the days on which is worked, and what is different in one period.
const place = openPlace(() => served());
const newYear = ['2027-01-01,放假', '2027-01-04,放假', '2027-01-09,上班', '2027-02-08,放假'];

async function chooseFile(page: Page, lines: readonly string[]): Promise<void> {
  const buffer = Buffer.from(`\ufeff${['日期,类型', ...lines].join('\r\n')}`);
  await page.locator('input[type=file]').setInputFiles({ name: '2027.csv', mimeType: 'text/csv', buffer });
}

test('an assignment is made, a missing year entered from a file, a period skipped and taken back', async () => {
  const page = await atTheBrowser(place, '孟清明');
  await page.goto(`${place.origin}/hr/schedule`);
  await page.getByRole('button', { name: '新建安排' }).click();
  await page.getByLabel('中文名称').fill('派遣员工季度考核');
  await page.getByLabel('英文名称').fill('Dispatch staff');
  await page.getByRole('checkbox', { name: '管理部' }).uncheck();
  await page.getByLabel('用工形式').selectOption('dispatch');
  // The dates of the next period follow what is typed.
  const opening = page.getByRole('group', { name: '开放评价' });
  const before = await opening.getByRole('status').textContent();
  await opening.getByLabel('工作日数').fill('12');
  expect(await opening.getByRole('status').textContent()).not.toBe(before);
  await opening.getByLabel('工作日数').fill('90');
  await page.getByText('请写 0 到 60 的整数').waitFor();
  await opening.getByLabel('工作日数').fill('12');
  await page.getByRole('button', { name: '保存' }).click();
  await page.getByText('只考派遣员工').waitFor();

  const gap = page.getByText(/2027 年的放假和调休还没有录入，有 \d+ 期排不出日期/);
  await gap.waitFor();
  await page.getByRole('link', { name: '录入 2027 年' }).click();
  await page.getByText(/国务院办公厅一般在前一年/).waitFor();
  await chooseFile(page, [...newYear, '2026-12-31,放假']);
  await page.getByText('有 1 行不对，先在文件里改好').waitFor();
  await chooseFile(page, newYear);
  await page.getByRole('button', { name: '放进日历 4 天' }).click();
  await page.getByRole('button', { name: /^2 月 9 日，星期二/ }).click();
  await page.getByText('改了 5 天，还没有保存').waitFor();
  await page.getByRole('button', { name: '撤销一步' }).click();
  await page.getByText('改了 4 天，还没有保存').waitFor();
  await page.getByRole('button', { name: '保存' }).click();
  await page.getByText(/^已保存。/).waitFor();

  await page.getByRole('link', { name: '日程' }).first().click();
  const period = page.getByRole('button', { name: '2027 年第一季度，派遣员工季度考核' });
  await period.waitFor();
  await gap.waitFor({ state: 'detached' });
  await period.click();
  await page.getByRole('button', { name: '跳过这一期' }).click();
  const asking = page.getByRole('dialog', { name: '跳过这一期' });
  await asking.getByLabel('理由').fill('这一季没有派遣员工');
  await asking.getByRole('button', { name: '跳过这一期' }).click();
  await page.getByText('跳过：这一季没有派遣员工').first().waitFor({ state: 'attached' });
  await page.getByRole('button', { name: '撤销' }).click();
  await page.getByText('已撤销').waitFor();
  await page.getByText('跳过：这一季没有派遣员工').first().waitFor({ state: 'detached' });
});
