import { randomUUID } from 'node:crypto';
import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { atTheBrowser } from '#test/support/at-the-browser.ts';
import { openPlace } from '#test/support/place.ts';
import { signedIn } from '#test/support/sign-in.ts';
import { usableProblems } from '#test/support/usable.ts';

// A policy in the studio: what is wrong is said where it is, and what is mended moves the example and is kept.
const policy = 'technical-support';
const place = openPlace();
let page: Page;

async function hr(path: string, body: object): Promise<void> {
  const reply = await fetch(`${place.origin}/api${path}`, {
    method: 'POST',
    headers: { authorization: `Bearer ${await signedIn(place.origin, '0011')}`, 'idempotency-key': randomUUID() },
    body: JSON.stringify(body),
  });
  if (!reply.ok) throw new Error(`${path}: ${await reply.text()}`);
}

beforeAll(async () => {
  await hr('/policies', { template: policy, name: { zh: '技术支持季度考核', en: 'Technical support, quarterly' } });
  await hr(`/policies/${policy}/drafts`, { from: { version: 1 } });
  page = await atTheBrowser(place, '孟清明', {
    locale: 'zh-CN',
    viewport: { width: 1440, height: 900 },
  });
});
const example = () => page.getByRole('region', { name: '试算' });
const weight = (name: string) => page.getByRole('navigation', { name: '方案的各部分' }).getByLabel(`${name}的权重`);

test('weights that miss 100 are mended where they are, and the example moves and is kept', async () => {
  await page.goto(`${place.origin}/hr/policies/${policy}/edit/2?part=indicator-0-0`);
  await page.getByRole('heading', { level: 2, name: '解决方案质量' }).waitFor();
  const score = await example().getByRole('list').textContent();

  await weight('解决方案质量').fill('30');
  await page.getByText('3 项合计 90，应为 100，还差 10。').first().waitFor();
  await expect.poll(() => example().textContent()).toContain('这是改错之前的数');
  expect(await page.getByRole('button', { name: '提交批准' }).getAttribute('aria-disabled')).toBe('true');

  await page.getByRole('button', { name: /还有 1 处要改/ }).click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /工作业绩/ })
    .click();
  await page.getByRole('heading', { level: 2, name: '工作业绩' }).waitFor();

  await weight('维修及时率').focus();
  await page.getByRole('navigation').getByRole('button', { name: '给维修及时率补 10' }).click();
  expect(await weight('维修及时率').inputValue()).toBe('35');
  await page.getByRole('button', { name: '提交批准' }).and(page.locator('[aria-disabled="false"]')).waitFor();

  await page.getByRole('button', { name: '解决方案质量' }).first().click();
  await page.getByRole('button', { name: '改例子的评分和数据' }).click();
  await example().getByRole('slider', { name: '上级' }).press('End');
  await expect.poll(() => example().getByRole('list').textContent()).not.toBe(score);

  expect(await usableProblems(page)).toEqual([]);

  await page.getByText(/^已保存 \d\d:\d\d$/).waitFor();
  await page.reload();
  await weight('维修及时率').waitFor();
  expect(await weight('维修及时率').inputValue()).toBe('35');
});

test('a step is taken back by keys, and an indicator is moved, copied and deleted with the way back', async () => {
  const rows = () =>
    page.getByRole('navigation', { name: '方案的各部分' }).locator('[data-place^="indicator-0-"]').allTextContents();
  const first = page.locator('[data-place="indicator-0-0"]');
  await first.click();
  await page.getByRole('heading', { level: 2, name: '解决方案质量' }).waitFor();
  await first.focus();
  await page.keyboard.press('Alt+ArrowDown');
  await expect.poll(rows).toEqual(['技术问题 72 小时解决率', '解决方案质量', '维修及时率']);
  await page.keyboard.press('Control+z');
  await expect.poll(rows).toEqual(['解决方案质量', '技术问题 72 小时解决率', '维修及时率']);

  await first.click();
  await page.getByRole('button', { name: '复制', exact: true }).click();
  await page.getByRole('heading', { level: 2, name: '解决方案质量（副本）' }).waitFor();
  await page.getByRole('button', { name: '删除', exact: true }).click();
  await page.getByText('已删除“解决方案质量（副本）”').waitFor();
  await expect.poll(rows).toHaveLength(3);
});

test('what has just been written is on the server before it is tried on everybody, and it is tried anew each time', async () => {
  const tries = async (name: string) => {
    await page.getByRole('group', { name: '方案名称' }).getByLabel('中文').fill(name);
    const asked = page.waitForRequest((request) => /\/simulations/.test(request.url()));
    await page.getByRole('button', { name: '全员试算' }).click();
    await asked;
    const token = await signedIn(place.origin, '0011');
    const reply = await fetch(`${place.origin}/api/policies/${policy}/versions/2`, {
      headers: { authorization: `Bearer ${token}` },
    });
    return (await reply.text()).includes(name);
  };
  const general = `${place.origin}/hr/policies/${policy}/edit/2?part=general`;
  await page.goto(general);
  expect(await tries('技术支持考核甲')).toBe(true);
  await page.goBack();
  expect(await tries('技术支持考核乙')).toBe(true);
});

test('what is to be mended in the part that is shown gets the focus', async () => {
  await page.goto(`${place.origin}/hr/policies/${policy}/edit/2?part=general`);
  const name = page.getByRole('group', { name: '方案名称' }).getByLabel('中文');
  await name.fill('');
  await page.getByRole('button', { name: /还有 1 处要改/ }).click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /名称与得分/ })
    .click();
  await expect.poll(() => name.and(page.locator(':focus')).count()).toBe(1);
  await name.fill('技术支持季度考核');
});

test('on a phone a chosen part is read from its heading, and the way back leads to where it was chosen', async () => {
  const phone = await atTheBrowser(place, '孟清明', { viewport: { width: 390, height: 844 } });
  await phone.goto(`${place.origin}/hr/policies/${policy}/edit/2`);
  await phone.getByRole('button', { name: '等级' }).click();
  const heading = phone.getByRole('heading', { level: 2, name: '等级' });
  await heading.and(phone.locator(':focus')).waitFor();
  const top = (await heading.boundingBox())?.y ?? 0;
  expect([top > 48, top < 300]).toEqual([true, true]);
  await phone.getByRole('button', { name: '全部部分' }).click();
  await phone.getByRole('button', { name: '等级' }).and(phone.locator(':focus')).waitFor();
  await phone.context().close();
});
