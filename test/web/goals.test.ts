import { randomUUID } from 'node:crypto';
import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { atTheBrowser } from '#test/support/at-the-browser.ts';
import { expectSeen } from '#test/support/expect-seen.ts';
import { openPlace } from '#test/support/place.ts';
import { signedIn } from '#test/support/sign-in.ts';
import { usableProblems } from '#test/support/usable.ts';

// Goals from the announcement to the receipt, as the two who agree on them. Each test goes on where the last one ended.
const cycle = '2026Q4-technical-support';
const unit = '客服部';
const place = openPlace();
let page: Page;

/** What HR does meanwhile. */
async function hr<Reply>(method: string, path: string, body?: object, seen?: number): Promise<Reply> {
  const headers = new Headers({ authorization: `Bearer ${await signedIn(place.origin, '0011')}` });
  if (method === 'POST') headers.set('idempotency-key', randomUUID());
  if (seen !== undefined) headers.set('if-match', `"${seen}"`);
  const reply = await fetch(`${place.origin}/api${path}`, {
    method,
    headers,
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const text = await reply.text();
  if (!reply.ok) throw new Error(`${path}: ${text}`);
  return JSON.parse(text);
}
const move = async (action: string) => {
  const { version } = await hr<{ version: number }>('GET', `/cycles/${cycle}`);
  await hr('POST', `/cycles/${cycle}/moves/${action}`, {}, version);
};

beforeAll(async () => {
  await hr('POST', '/policies', {
    template: 'technical-support',
    name: { zh: '技术支持季度考核', en: 'Technical support, quarterly' },
  });
  await hr('POST', '/cycles', {
    name: { zh: '第四季度技术支持考核', en: 'Technical support, Q4' },
    policy: { id: 'technical-support', version: 1 },
    period: { label: '2026Q4', start: '2026-10-01', end: '2026-12-31' },
    units: [unit],
    dates: {
      announce: '2026-10-08',
      opens: '2026-12-21',
      self: '2026-12-31',
      peer: '2027-01-06',
      customer: '2027-01-06',
      supervisor: '2027-01-08',
      secondReview: '2027-01-12',
      closes: '2027-01-13',
      publish: '2027-01-18',
    },
    payMonth: '2027-02',
  });
  await move('announce');
});
const as = async (name: string, path: string) => {
  page = await atTheBrowser(place, name);
  await page.goto(`${place.origin}${path}`);
};
const goal = (number: number) => page.getByRole('group', { name: `目标 ${number}` });
async function write(number: number, texts: Record<string, string>): Promise<void> {
  for (const [label, text] of Object.entries(texts)) await goal(number).getByLabel(label).fill(text);
}
const rate = (what: string, rating: number) =>
  page
    .getByRole('radiogroup', { name: new RegExp(what) })
    .getByRole('radio', { name: new RegExp(`^${rating}`) })
    .check({ force: true });

test('the employee goes on from the goals of the last talk, which are kept as they are written, and proposes them', async () => {
  await as('林小满', `/confirm/${cycle}`);
  await expectSeen(page.getByRole('heading', { name: '2026 年第二季度面谈商定的目标' }));
  await page.getByRole('button', { name: '先改再提' }).click();
  await write(1, {
    要做成什么: '让复杂问题一次说清',
    怎么量: '同一问题重复来电的比例',
    到多少算成: '低于 5%',
    权重: '60',
  });
  await write(2, { 要做成什么: '' });
  await page.getByRole('button', { name: '提出，请罗青藤同意' }).click();
  await expectSeen(page.getByText('还有没填好的'));
  expect(await usableProblems(page)).toEqual([]);
  await expectSeen(page.getByText(/已保存/));
  await page.reload();
  expect(await goal(1).getByLabel('怎么量').inputValue()).toBe('同一问题重复来电的比例');
  await write(2, { 要做成什么: '写出排查手册', 怎么量: '知识库新增条目', 到多少算成: '每月 4 条', 权重: '40' });
  await page.getByRole('button', { name: '提出，请罗青藤同意' }).click();
  await expectSeen(page.getByText('已提出，等罗青藤同意'));
});

test('the supervisor finds them among what waits, and answers with a change and a word', async () => {
  await as('罗青藤', '/');
  await page.getByRole('link', { name: /答复林小满的目标/ }).click();
  await page.getByRole('button', { name: '改了再提' }).click();
  await write(1, { 到多少算成: '低于 3%', 权重: '70' });
  await write(2, { 权重: '30' });
  await page.getByLabel('附一句话').fill('上季度已经 4% 了。');
  await page.getByRole('button', { name: '提出，请林小满同意' }).click();
  await expectSeen(page.getByText('已提出，等林小满同意'));
  await page.goto(`${place.origin}/team/${cycle}`);
  await expectSeen(page.getByRole('row', { name: /林小满/ }).getByText('等本人答复'));
  expect(await usableProblems(page)).toEqual([]);
});

test('the employee sees what was changed, agrees, may take that back, and confirms', async () => {
  await as('林小满', `/confirm/${cycle}`);
  await expectSeen(page.getByText('上季度已经 4% 了。'));
  await expectSeen(page.locator('del', { hasText: '低于 5%' }));
  await page.getByRole('button', { name: '同意这些目标' }).click();
  await page.getByRole('button', { name: '撤销' }).click();
  await page.getByRole('button', { name: '同意这些目标' }).click();
  await expectSeen(page.getByText(/双方已于/));
  await page.getByRole('button', { name: '我已阅读并确认' }).click();
  await expectSeen(page.getByText(/您已于.*确认/));
  await page.goto(`${place.origin}/goals/${cycle}`);
  await page.getByRole('button', { name: '记一笔进展：让复杂问题一次说清' }).click();
  await page.getByLabel('进展如何').fill('十月 3.8%');
  await page.getByRole('button', { name: '记下' }).click();
  await expectSeen(page.getByRole('listitem').getByText('十月 3.8%'));
  expect(await usableProblems(page)).toEqual([]);
  await page.goto(`${place.origin}/talks/2026Q2-service-centre-quarterly/0105`);
  await expectSeen(page.getByText('已列入第四季度技术支持考核的目标'));
});

test('each goal is rated by itself, in the form and in the grid, and the step comes of them', async () => {
  await move('open');
  await as('罗青藤', `/team/${cycle}/grid`);
  await page.getByRole('button', { name: /逐个目标评林小满/ }).click();
  await rate('让复杂问题一次说清', 5);
  await rate('写出排查手册', 4);
  await expectSeen(page.getByText('5 × 70% + 4 × 30% = 4.7，取最近一档：5'));
  expect(await usableProblems(page)).toEqual([]);
  await page.getByRole('dialog').getByRole('button', { name: '关闭' }).click();
  await expectSeen(page.getByText(/已保存/));
  const form = Buffer.from([unit, '0105', 'supervisor-1'].join('\n')).toString('base64url');
  await page.goto(`${place.origin}/evaluations/${cycle}/${form}`);
  await expectSeen(page.getByText('十月 3.8%'));
  await rate('让复杂问题一次说清', 4);
  await expectSeen(page.getByText('4 × 70% + 4 × 30% = 4'));
  for (const item of ['专业知识', '文档与知识分享', '责任心', '协作']) await rate(`^${item}`, 4);
  await page.getByRole('button', { name: '检查并提交' }).click();
  await page.getByRole('button', { name: '提交评分' }).click();
  await expectSeen(page.getByText(/已提交/));
});

test('the receipt opens to the goals with their weights and ratings', async () => {
  await move('shut');
  await hr('PUT', `/cycles/${cycle}/pools`, { pools: { [unit]: { amount: 5_000_000, reserve: 0 } } }, await version());
  const { waiting } = await hr<{ waiting: { id: string; version: number }[] }>(
    'GET',
    `/cycles/${cycle}/second-review-progress?unit=${encodeURIComponent(unit)}`,
  );
  for (const { id, version: seenOf } of waiting)
    await hr('POST', `/cycles/${cycle}/second-review/${id}/waive`, { reason: '复核人不在' }, seenOf);
  const { rows } = await hr<{ rows: { employee: { id: string }; blockedBy: string[] }[] }>(
    'GET',
    `/cycles/${cycle}/review`,
  );
  for (const { employee, blockedBy } of rows.filter((row) => row.blockedBy.length > 0))
    await hr(
      'POST',
      `/cycles/${cycle}/review/${employee.id}/waivers?unit=${encodeURIComponent(unit)}`,
      { of: blockedBy, reason: '上级不在，免评' },
      0,
    );
  await move('signOff');
  await move('publish');
  await as('林小满', `/results/${cycle}`);
  await page.getByText('解决方案质量', { exact: true }).last().click();
  await expectSeen(page.getByRole('row', { name: /让复杂问题一次说清.*70%.*4/ }));
  await expectSeen(page.getByRole('row', { name: /计入的评分.*4/ }));
  expect(await usableProblems(page)).toEqual([]);
});

const version = async () => (await hr<{ version: number }>('GET', `/cycles/${cycle}`)).version;
