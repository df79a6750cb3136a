import type { Locator, Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { type EvaluationForm, evaluations, teamGrid } from '#lib/contract/evaluations.ts';
import type { Endpoint, ReplyOf } from '#lib/contract/endpoint.ts';
import { atTheBrowser } from '#test/support/at-the-browser.ts';
import { openPlace } from '#test/support/place.ts';
import { signedIn } from '#test/support/sign-in.ts';

// A supervisor rates the team indicator by indicator. Each test goes on where the last one ended.
const cycle = '2026Q3-service-centre-quarterly';
const supervisor = '0101';
const place = openPlace();
let page: Page;

/** Asks the running system as somebody, beside the browser. */
async function ask<E extends Endpoint>(
  person: string,
  endpoint: E,
  { evaluation = '', seen = 0, body }: { evaluation?: string; seen?: number; body?: unknown } = {},
): Promise<ReplyOf<E>> {
  const path = endpoint.path.replace(':cycle', cycle).replace(':evaluation', evaluation);
  const reply = await fetch(`${place.origin}/api${path}`, {
    method: endpoint.method,
    headers: {
      authorization: `Bearer ${await signedIn(place.origin, person)}`,
      'idempotency-key': crypto.randomUUID(),
      'if-match': `"${seen}"`,
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  expect([endpoint.path, reply.status]).toEqual([endpoint.path, 200]);
  const data: ReplyOf<E> = JSON.parse(await reply.text());
  return data;
}

const forms = async () => (await ask(supervisor, teamGrid)).items;
const formOf = async (name: string) => {
  const form = (await forms()).find(({ employee }) => employee.name === name);
  if (form === undefined) throw new Error(`${name} is not in the team`);
  return form;
};

const first = ({ lines }: EvaluationForm) => lines[0]?.indicator ?? '';

beforeAll(async () => {
  // Two who were rated are given back, and begun anew; one has not been rated yet.
  for (const name of ['苏木', '江蓠']) {
    const form = await formOf(name);
    const asked = { evaluation: form.id, seen: form.version };
    const again = { reason: '请补充例子', until: '2026-10-14' };
    const { version } = await ask('0011', evaluations.reopen, { ...asked, body: again });
    const body = { ...form.draft, scores: {}, comments: {} };
    await ask(supervisor, evaluations.save, { evaluation: form.id, seen: version, body });
  }
  page = await atTheBrowser(place, '罗青藤');
});
const rating = (name: string, item = '服务态度') => page.getByRole('radiogroup', { name: `${name}，${item}` });
const chosen = (group: Locator) => group.getByRole('radio', { checked: true });
const press = async (...keys: string[]) => {
  for (const key of keys) await page.keyboard.press(key);
};

test('the keys rate a person and go on to the next, and the ratings are there after a reload', async () => {
  await page.goto(`${place.origin}/team/${cycle}`);
  await page.getByRole('link', { name: '逐项评分' }).click();
  await rating('苏木').waitFor();
  await press('4', '3', '4');
  for (const [name, value] of [
    ['苏木', '4'],
    ['江蓠', '3'],
    ['林小满', '4'],
  ] as const)
    expect(await chosen(rating(name)).inputValue()).toBe(value);
  await page.getByText(/已保存/).waitFor();
  await page.reload();
  expect(await chosen(rating('江蓠')).inputValue()).toBe('3');
});

test('Z takes back one step after the other, and says so', async () => {
  await page.getByRole('tab', { name: /服务态度/ }).press('ArrowDown');
  await press('Home', 'ArrowDown', '2', '2');
  expect(await chosen(rating('江蓠')).inputValue()).toBe('2');
  await press('z');
  expect(await chosen(rating('江蓠')).inputValue()).toBe('3');
  expect(await page.locator('[aria-live=polite]', { hasText: '已撤销。江蓠' }).count()).toBe(1);
  await press('z');
  expect(await chosen(rating('苏木')).inputValue()).toBe('4');
});

test('an extreme asks for a comment at its row, and N opens it', async () => {
  await press('5', 'ArrowUp');
  await page.getByText('要写评语，差 20 字').waitFor();
  await press('n');
  await page.getByRole('textbox', { name: /评语：苏木/ }).waitFor();
  await page.keyboard.type('七月退款积压时他主动留下，两天里清完了三十一件。');
  await press('Escape');
  expect(await page.getByText(/要写评语/).count()).toBe(0);
  await press('e');
  await page.getByRole('dialog', { name: /苏木：服务态度的依据/ }).waitFor();
  await press('Escape');
});

test('what another window has changed is asked about, never overwritten', async () => {
  await page.getByText(/已保存/).waitFor();
  const form = await formOf('林小满');
  const body = { ...form.draft, scores: { [first(form)]: 3 } };
  await ask(supervisor, evaluations.save, { evaluation: form.id, seen: form.version, body });
  await rating('林小满').getByRole('radio', { name: /^5/ }).check({ force: true });
  const dialog = page.getByRole('dialog', { name: '这份内容在别处改过' });
  await dialog.getByText('林小满').waitFor();
  await dialog.getByRole('button', { name: '用较新的那份' }).click();
  expect(await chosen(rating('林小满')).inputValue()).toBe('3');
});

test('those who are complete are submitted with one confirmation, the others stay', async () => {
  // The two who were given back, in every indicator; the third has the first one only.
  const items = (await formOf('苏木')).lines.map(({ name }) => name.zh);
  await page.getByRole('tab', { name: /服务态度/ }).press('ArrowDown');
  for (const item of items.slice(1)) {
    await press('ArrowRight', 'Home', 'ArrowDown');
    await page.getByRole('tab', { name: item, selected: true }).waitFor();
    await press('4', '4');
    expect(await chosen(rating('江蓠', item)).inputValue()).toBe('4');
  }
  await page.getByRole('button', { name: '提交已评完的 2 人' }).click();
  const dialog = page.getByRole('dialog', { name: '提交评分' });
  await dialog.getByText(/提交后不能再改/).waitFor();
  await dialog.getByText(/未评：/).waitFor();
  await dialog.getByRole('button', { name: '提交评完的 2 人' }).dblclick();
  await dialog.getByText('已提交 2 人。').waitFor();
  await dialog.getByRole('button', { name: '关闭' }).click();
  expect(await chosen(rating('苏木', items.at(-1))).isDisabled()).toBe(true);
  const sent = await formOf('苏木');
  expect(sent.draft.comments[first(sent)]).toContain('三十一件');
  const states = (await forms()).filter(({ state }) => state !== 'submitted');
  expect(states.map(({ employee, draft }) => [employee.name, draft.scores])).toEqual([
    ['林小满', { [first(sent)]: 3 }],
  ]);
});
