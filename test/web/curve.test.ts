import type { Locator, Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { policies } from '#lib/contract/policies.ts';
import { atTheBrowser } from '#test/support/at-the-browser.ts';
import { openPlace } from '#test/support/place.ts';
import { signedIn } from '#test/support/sign-in.ts';

// HR draws how a figure becomes points: by hand, with keys and in the table. Each step goes on where the last one ended.
const policy = 'service-centre-quarterly';
const place = openPlace();
let page: Page;

const point = (number: number) => page.getByRole('slider', { name: `第 ${number} 点` });
const said = (number: number) => point(number).getAttribute('aria-valuetext');
const typed = (number: number, side: string) => page.getByRole('textbox', { name: `第 ${number} 点，${side}` });

/** Takes something by its middle and lets it go so far away. */
async function dragged(what: Locator, right: number, down: number): Promise<void> {
  const box = await what.boundingBox();
  const [x, y] = [(box?.x ?? 0) + (box?.width ?? 0) / 2, (box?.y ?? 0) + (box?.height ?? 0) / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + right / 2, y + down / 2, { steps: 3 });
  await page.mouse.move(x + right, y + down, { steps: 3 });
  await page.mouse.up();
}

beforeAll(async () => {
  const reply = await fetch(`${place.origin}/api${policies.begin.path.replace(':policy', policy)}`, {
    method: policies.begin.method,
    headers: {
      authorization: `Bearer ${await signedIn(place.origin, '0011')}`,
      'content-type': 'application/json',
      'idempotency-key': crypto.randomUUID(),
    },
    body: JSON.stringify({ from: { template: 'service-centre' } }),
  });
  const { number } = policies.begin.reply.parse(await reply.json());
  page = await atTheBrowser(place, '孟清明');
  // The second indicator of the first dimension is the resolution rate: 70 % gives 0, 85 % 60, 96 % 100.
  await page.goto(`${place.origin}/hr/policies/${policy}/edit/${number}?part=indicator-0-1`);
  await point(2).scrollIntoViewIfNeeded();
});

test('a curve is led by hand and by keys, and is in the table exactly', async () => {
  expect(await said(2)).toBe('达到 85%，得 60 分');
  // However far it is pulled, it stays between its neighbours, on the grid of the steps.
  await dragged(point(2), 900, 0);
  expect(await said(2)).toBe('达到 95.5%，得 60 分');
  await dragged(point(2), -900, -10);
  expect(await typed(2, '达到').inputValue()).toBe('70.5');
  const height = Number(await typed(2, '得分').inputValue());
  expect([Number.isInteger(height), height > 60]).toEqual([true, true]);
  await point(2).focus();
  for (const key of ['ArrowRight', 'Shift+ArrowRight', 'Shift+ArrowDown', 'ArrowUp']) await page.keyboard.press(key);
  expect(await said(2)).toBe(`达到 76%，得 ${height - 9} 分`);
  // What was dragged in one go is one step back.
  await page.getByRole('button', { name: '撤销' }).click();
  await page.getByRole('button', { name: '撤销' }).click();
  expect(await said(2)).toBe('达到 95.5%，得 60 分');
});

test('points come and go, and what is typed wrongly is said at its point', async () => {
  await point(1).focus();
  await page.keyboard.press('Enter');
  expect(await said(2)).toBe('达到 83%，得 30 分');
  expect(await page.locator(':focus').getAttribute('aria-label')).toBe('第 2 点');
  await page.keyboard.press('Delete');
  expect(await said(2)).toBe('达到 95.5%，得 60 分');
  await typed(2, '达到').fill('97');
  await page.getByText('要大于上一点的 97%').waitFor();
  expect(await point(3).getAttribute('aria-invalid')).toBe('true');
  await page.getByRole('button', { name: '按从小到大排好' }).click();
  expect([await said(2), await said(3)]).toEqual(['达到 96%，得 100 分', '达到 97%，得 60 分']);
  await typed(2, '得分').fill('8x');
  await typed(2, '得分').blur();
  await page.getByText('请填一个数字').waitFor();
  expect(await typed(2, '得分').inputValue()).toBe('8x');
});
