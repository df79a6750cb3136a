import { expect, test } from 'vitest';
import { atTheBrowser } from '#test/support/at-the-browser.ts';
import { openPlace } from '#test/support/place.ts';

const place = openPlace();

test('HR changes a policy by keys, sees at once whom it moves and why, and keeps it as a draft', async () => {
  const page = await atTheBrowser(place, '孟清明');
  await page.goto(`${place.origin}/hr/policies`);
  await page.getByRole('link', { name: '试算' }).click();
  const summary = page.getByRole('region', { name: '与现在相比' });
  await summary.getByText('花费不变，没有人换等级').waitFor();
  await page.getByText('没有人的结果会变').waitFor();

  // One slider by keys: the others give way, and people move.
  const slider = page.getByRole('slider', { name: '工作业绩的权重' });
  await slider.focus();
  for (let step = 0; step < 20; step += 1) await page.keyboard.press('ArrowLeft');
  const others = page.getByRole('slider', { name: /工作(态度|能力)的权重/ });
  expect(await Promise.all([slider, ...(await others.all())].map((one) => one.inputValue()))).toEqual([
    '30',
    '35',
    '35',
  ]);
  const movers = page.getByRole('region', { name: '变化最大的人' });
  const first = movers.getByRole('listitem').first();
  await first.getByText('工作业绩占 30%，原来 50%').waitFor();

  // A policy that cannot be is refused in words; what was computed before stays.
  const begin = page.getByRole('textbox', { name: 'S 级的起点分' });
  await begin.fill('80');
  await page.getByRole('alert').getByText('每一等的最低分要低于上一等的').waitFor();
  expect(await movers.getByRole('listitem').count()).toBeGreaterThan(9);
  await begin.fill('90');
  await movers.getByText('S 级从 90 分起，原来 95 分').first().waitFor();

  // The grades of one unit alone, beside those of the cycle before.
  const grades = page.getByRole('region', { name: '等级分布' });
  await grades.getByRole('combobox', { name: '部门' }).selectOption({ label: '客服部' });
  await grades.getByRole('columnheader', { name: '上期' }).waitFor();

  // More money in one unit.
  await page.getByRole('textbox', { name: '客服部的奖金包' }).fill('157300');
  await summary.getByText(/^多花 12,300\.00 元，\d+ 人升级/).waitFor();

  await page.getByRole('button', { name: '存成草稿' }).click();
  // It opens where policies are written.
  await page.waitForURL((url) => url.pathname.includes('/edit/'));
  await page.getByText('草稿').first().waitFor();
  await page.context().close();
});
