import { beforeEach, describe, expect, it } from 'vitest';
import { home, me } from '#lib/contract/me.ts';
import { team } from '#lib/contract/evaluations.ts';
import { people } from '#lib/contract/people.ts';
import { staff } from '#lib/contract/staff.ts';
import { aCycle } from '#test/support/cycle.ts';
import { anInstallation, aPerson, everybody, type Installation } from '#test/support/installation.ts';
import { visitorOf } from '#test/support/visitor.ts';

const reached = aPerson({ id: '0102', name: '周亦安', email: 'zhou@example.com', chatId: 'ou_zhou' });
let place: Installation;
let hr: ReturnType<typeof visitorOf>;
beforeEach(async () => {
  place = await anInstallation({ people: [...everybody.filter(({ id }) => id !== reached.id), reached] });
  hr = visitorOf(place, '0801');
});

const stored = async (id: string) => (await place.store.personWithHistory(id))?.person;
const wanted = {
  name: '周亦安',
  unit: '客服部',
  post: reached.post,
  supervisor: '0107',
  hired: '2020-01-01',
  left: null,
  bonusBase: 500_000,
};
const edit = async (over: object) =>
  hr(staff.edit, { params: { person: '0102' }, body: { ...wanted, ...over }, seen: (await stored('0102'))!.version });

describe('where somebody is reached', () => {
  it('is kept by HR, and stays where it is left out', async () => {
    expect((await hr(staff.read, { params: { person: '0102' } })).data).toMatchObject({
      email: 'zhou@example.com',
      chatId: 'ou_zhou',
    });
    await edit({ name: '周一安' });
    expect(await stored('0102')).toMatchObject({ name: '周一安', email: 'zhou@example.com', chatId: 'ou_zhou' });
    await edit({ email: 'new@example.com', chatId: null });
    expect((await hr(staff.read, { params: { person: '0102' } })).data).toMatchObject({
      email: 'new@example.com',
      chatId: null,
    });
  });

  it.each([
    { email: 'nobody' },
    { email: '周 <zhou@example.com>' },
    { email: 'a@b.cn,c@d.cn' },
    { email: 'a@b.cn\r\nBcc: c@d.cn' },
    { chatId: '@all' },
    { chatId: 'a|b' },
    { chatId: 'a,b' },
    { chatId: '' },
  ])('is one address: %j is refused', async (over) => {
    const refused = await edit(over);
    expect([refused.status, refused.problem.errors.map(({ path }) => path)]).toEqual([422, Object.keys(over)]);
  });

  it('comes with a file of people, where it has the column', async () => {
    const file = (...lines: string[]) => Buffer.from(lines.join('\r\n')).toString('base64');
    const titles = '工号,姓名,部门,岗位,上级工号,入职日期';
    const take = async (text: string) => {
      const { data } = await hr(staff.importFile, { body: { file: text, apply: false } });
      const seen = Object.fromEntries(data.rows.map(({ id, version }) => [id, version]));
      return { data, done: await hr(staff.importFile, { body: { file: text, apply: true, seen } }) };
    };
    const row = '0102,周亦安,客服部,客服专员,0107,2020-01-01';
    expect((await take(file(titles, row))).data.rows[0]?.what).toBe('same');
    const changed = await take(file(`${titles},邮箱,聊天账号`, `${row},z@example.com,`));
    expect(changed.data.rows[0]?.fields).toEqual(['email', 'chatId']);
    expect(await stored('0102')).toMatchObject({ email: 'z@example.com', chatId: null });
    const wrong = await take(file(`${titles},邮箱`, `${row},nobody`));
    expect(wrong.data.rows[0]?.problems.map(({ column, message }) => [column, message])).toEqual([
      ['email', '邮箱请写成 name@example.com。'],
    ]);
  });

  it('is seen by nobody else: not by colleagues, the supervisor, or in lists', async () => {
    const played = await aCycle(place, 'open');
    const seen = [
      await hr(people, { query: { unit: '客服部' } }),
      await visitorOf(place, '0107')(team, { params: { cycle: played.id } }),
      ...(await Promise.all(['0101', '0107'].flatMap((id) => [visitorOf(place, id)(home), visitorOf(place, id)(me)]))),
    ].map(({ text }) => text);
    expect(seen.filter((text) => text.includes('周亦安')).length).toBeGreaterThan(0);
    expect(seen.filter((text) => /zhou@example|ou_zhou/.test(text))).toEqual([]);
    const forbidden = await visitorOf(place, '0101')(staff.read, { params: { person: '0102' } });
    expect(forbidden.status).toBe(403);
  });
});
