import { expect, test } from 'vitest';
import { atTheBrowser } from '#test/support/at-the-browser.ts';
import { openPlace } from '#test/support/place.ts';

const place = openPlace();
const cycle = '2026Q2-service-centre-quarterly';

test('HR enters a budget, sees what is left of it, and prints a unit’s statements, one page each', async () => {
  const page = await atTheBrowser(place, '孟清明');
  await page.goto(`${place.origin}/hr/cycles/${cycle}/bonus`);
  const terms = page.getByRole('table', { name: '这一期的系数、预算和批准人' });
  const row = terms.getByRole('row').filter({ hasText: '协调部' });
  await row.getByText('2026 年没有预算').waitFor();
  await page.getByText('部门按奖金包分：系数对同一个部门的每个人都一样').waitFor();
  await page.getByRole('button', { name: '填预算：协调部' }).click();
  const amount = page.getByRole('textbox', { name: '全年预算（元）' });
  await amount.fill('一百万');
  await page.getByRole('dialog').getByText('请填金额，最多两位小数').first().waitFor();
  await amount.fill('150,000');
  await page.getByRole('button', { name: '保存' }).click();
  await row.getByText('2026 年预算 150,000.00 元').waitFor();
  // Both quarters of the year that were approved draw on it.
  await row.getByText('142,000.00').waitFor();
  await row.getByText('8,000.00', { exact: true }).waitFor();

  await page.getByRole('button', { name: '打开协调部的名单' }).click();
  await page.getByRole('link', { name: '打印协调部全部门的奖金单' }).click();
  await page.getByText('打印时每人一页').waitFor();
  const statements = page.getByRole('article');
  const count = await statements.count();
  expect(count).toBeGreaterThan(9);
  await statements.first().getByText('最终金额').waitFor();
  const printed = await page.pdf({ format: 'A4' });
  expect(printed.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(count);
  await page.context().close();
});

test('a person keeps the own statement, a director reads the budget beside the names', async () => {
  const own = await atTheBrowser(place, '林小满');
  await own.goto(`${place.origin}/results/${cycle}`);
  await own.getByRole('link', { name: '奖金单' }).click();
  const statement = own.getByRole('article', { name: '林小满的奖金单' });
  await statement.getByText('2026 年第二季度奖金单').waitFor();
  const said = await statement.innerText();
  for (const text of ['0105', '在线坐席', '2026 年 8 月', '税前金额', '澄江服务中心']) expect(said).toContain(text);
  await own.context().close();

  const director = await atTheBrowser(place, '莫问');
  await director.goto(`${place.origin}/approve/${cycle}`);
  await director.getByRole('button', { name: /^协调部/ }).click();
  await director.getByText('2026 年预算 150,000.00 元').waitFor();
  await director.context().close();
});
