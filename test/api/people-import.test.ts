import { beforeEach, describe, expect, it } from 'vitest';
import { exports } from '#lib/contract/exports.ts';
import { staff } from '#lib/contract/staff.ts';
import { anInstallation, type Installation } from '#test/support/installation.ts';
import { visitorOf } from '#test/support/visitor.ts';

let place: Installation;
let hr: ReturnType<typeof visitorOf>;
beforeEach(async () => {
  place = await anInstallation();
  hr = visitorOf(place, '0801');
});

const titles = '工号,姓名,部门,岗位,上级工号,入职日期,奖金基数（元）';
const base64 = (text: string) => Buffer.from(text).toString('base64');
const lines = (...rows: string[]) => base64(`\ufeff${[titles, ...rows].join('\r\n')}\r\n`);
const preview = (file: string) => hr(staff.importFile, { body: { file, apply: false } });
const apply = (file: string, seen: object) => hr(staff.importFile, { body: { file, apply: true, seen } });
const seenIn = (rows: { id: string; version: number }[]) =>
  Object.fromEntries(rows.map(({ id, version }) => [id, version]));
const stored = async (id: string) => (await place.store.personWithHistory(id))?.person;

const good = lines(
  '0301,白芷,客服部,客服专员,0302,2026-9-1,"4,800.50"',
  '0302,半夏,Management,客服主管,,2026/8/1,',
  '0101,林小满,客服部,客服专员,0107,2020-01-01,5000.00',
  '0102,周亦安,客服部,高级专员,0107,2020年1月1日,5000',
);

describe('a file of people', () => {
  it('is shown first, and written only then', async () => {
    const { data } = await preview(good);
    expect(data.rows.map(({ line, what, fields }) => [line, what, fields])).toEqual([
      [2, 'new', []],
      [3, 'new', []],
      [4, 'same', []],
      [5, 'changed', ['post']],
    ]);
    expect(await stored('0301')).toBeUndefined();
    const done = await apply(good, seenIn(data.rows));
    expect(done.data.applied).toBe(true);
    expect(await stored('0301')).toMatchObject({ bonusBase: 480_050, supervisor: '0302', hired: '2026-09-01' });
    expect(await stored('0302')).toMatchObject({ unit: '管理部', supervises: ['客服部'], bonusBase: null, version: 1 });
    const { items } = await place.store.auditOf(null);
    expect(items.map(({ action }) => action).toSorted()).toEqual([
      'people.import',
      'person.add',
      'person.add',
      'person.edit',
    ]);
  });
  it('moves people from a day on, and adds their leave; what is known already stays', async () => {
    const full = (...rows: string[]) =>
      base64(`\ufeff${[`${titles},岗位生效日,请假类型,请假开始,请假结束`, ...rows].join('\r\n')}\r\n`);
    const file = full(
      '0101,林小满,协调部,客服专员,0207,2020-01-01,5000,2026-09-01,病假,2026-08-03,2026-08-05',
      '0102,周亦安,客服部,客服专员,0107,2020-01-01,5000,,事假,2026/9/7,2026/9/7',
      '0103,谷雨,客服部,客服专员,0107,2020-01-01,5000,,,,',
    );
    const { data } = await preview(file);
    expect(data.rows.map(({ what, fields }) => [what, fields])).toEqual([
      ['changed', ['unit', 'supervisor', 'since', 'leave']],
      ['changed', ['leave']],
      ['same', []],
    ]);
    await apply(file, seenIn(data.rows));
    const moved = await stored('0101');
    expect(moved?.positions?.map(({ from, unit }) => [from, unit])).toEqual([
      ['2020-01-01', '客服部'],
      ['2026-09-01', '协调部'],
    ]);
    expect(moved?.leave).toEqual([{ type: 'sick', from: '2026-08-03', to: '2026-08-05' }]);
    const longer = full('0101,林小满,协调部,客服专员,0207,2020-01-01,5000,2026-09-01,病假,2026-08-03,2026-08-07');
    await apply(longer, seenIn((await preview(longer)).data.rows));
    expect((await stored('0101'))?.leave).toEqual([{ type: 'sick', from: '2026-08-03', to: '2026-08-07' }]);
    expect((await stored('0101'))?.positions).toHaveLength(2);
    const wrong = await preview(
      full(
        '0101,林小满,协调部,客服专员,0207,2020-01-01,5000,,病假,2026-08-03,',
        '0102,周亦安,客服部,客服专员,0107,2020-01-01,5000,,探亲,2026-08-03,2026-08-02',
        '0104,苏木,协调部,客服专员,0207,2020-01-01,5000,2019-01-01,,,',
      ),
    );
    expect(wrong.data.rows.map(({ problems }) => problems.map(({ column, code }) => `${column}: ${code}`))).toEqual([
      ['leaveTo: required'],
      ['leaveType: import.leave-type', 'leaveTo: leave.order'],
      ['since: position.before-hired'],
    ]);
  });
  it('does nothing a second time', async () => {
    const { data } = await preview(good);
    await apply(good, seenIn(data.rows));
    const again = await apply(good, seenIn(data.rows));
    expect(again.data.rows.map(({ what }) => what)).toEqual(['same', 'same', 'same', 'same']);
    expect((await stored('0301'))?.version).toBe(1);
  });
  it('does not write over what was changed since the preview', async () => {
    const { data } = await preview(good);
    const person = await stored('0102');
    if (person) await place.store.together([place.store.personWrite({ ...person, name: '改过' }, null)]);
    expect(await apply(good, seenIn(data.rows))).toMatchObject({ status: 412 });
    expect(await stored('0301')).toBeUndefined();
  });
  it('is finished by the same file where it was cut off', async () => {
    const many = Array.from({ length: 120 }, (_, place) => `N${place},人${place},客服部,专员,0107,2026-01-01,1`);
    const file = lines(...many);
    const seen = seenIn((await preview(file)).data.rows);
    place.client.faults.next({ kind: 'timeout-after', operation: 'TransactWriteItems' });
    expect((await apply(file, seen)).status).toBe(500);
    expect(await stored('N0')).toBeDefined();
    expect(await stored('N119')).toBeUndefined();
    const done = await apply(file, seen);
    expect(done.status).toBe(200);
    expect((await stored('N119'))?.version).toBe(1);
  });
  it('as Chinese Windows saves it is read, too', async () => {
    // 工号,姓名,部门,岗位,入职日期 and one line, in GB 18030.
    const gbk = [
      'b9a4bac52cd0d5c3fb2cb2bfc3c52cb8dacebb2cc8ebd6b0c8d5c6da0a',
      '303330312cb0d7dcc62cbfcdb7feb2bf2cd7a8d4b12c323032362d30392d30310a',
    ];
    const { data } = await preview(Buffer.from(gbk.join(''), 'hex').toString('base64'));
    expect(data.rows).toMatchObject([{ id: '0301', name: '白芷', unit: '客服部', what: 'new' }]);
  });
  it('brings the bonus base of a year along, and keeps it where another file has no such column', async () => {
    const file = base64(
      '工号,姓名,部门,岗位,入职日期,奖金基数（元）,年终奖基数（元）\r\n0301,白芷,客服部,客服专员,2026-09-01,4800,12000.50',
    );
    await apply(file, { '0301': 0 });
    expect(await stored('0301')).toMatchObject({ bonusBase: 480_000, annualBase: 1_200_050 });
    const later = lines('0301,白芷,客服部,客服专员,,2026-09-01,5000');
    await apply(later, { '0301': 1 });
    expect(await stored('0301')).toMatchObject({ bonusBase: 500_000, annualBase: 1_200_050 });
  });
  it('can be made from the template', async () => {
    const { text } = await hr(staff.template, { query: { language: 'en' } });
    const made = `${text}0301,Ann,Customer service,客服,Agent,0107,2026-09-01,,12.34\r\n`;
    expect((await preview(base64(made))).data.rows).toMatchObject([{ what: 'new', unit: '客服部' }]);
  });
});

describe('a file with wrong lines', () => {
  const wrong = lines(
    '0301,白芷,无名部,客服专员,0404,2026-02-30,1.234',
    '0302,,客服部,客服专员,0302,2026-09-01,',
    '0303,甲,客服部,客服专员,0304,2026-09-01,',
    '0304,乙,客服部,客服专员,0303,2026-09-01,-1',
    '0101,林小满,客服部,客服专员,0107,2020-01-01,5000.00',
    '0101,林小满,客服部,客服专员,0107,2020-01-01,5000.00',
  );
  it('says what is wrong in which line and column, and imports nobody', async () => {
    const { data } = await preview(wrong);
    expect(
      data.rows.map(({ line, problems }) => [line, ...problems.map(({ column, code }) => `${column} ${code}`)]),
    ).toEqual([
      [2, 'hired import.date', 'bonusBase import.amount', 'unit unit.unknown', 'supervisor person.supervisor-unknown'],
      [3, 'name required', 'supervisor person.own-supervisor'],
      [4, 'supervisor person.supervisor-circle'],
      [5, 'bonusBase import.amount', 'supervisor person.supervisor-circle'],
      [6, 'id import.number-twice'],
      [7, 'id import.number-twice'],
    ]);
    const refused = await apply(wrong, seenIn(data.rows));
    expect(refused).toMatchObject({ status: 422, problem: { reason: 'import.rows' } });
    expect(refused.problem.errors).toContainEqual({
      path: '6.id',
      code: 'import.number-twice',
      message: '这个工号在第 7 行也有。',
    });
    expect(await stored('0303')).toBeUndefined();
  });
  it.each<[string, string]>([
    ['', 'import.no-column'],
    ['工号,姓名,部门,岗位,入职日期', 'import.empty'],
    ['工号,姓名,部门,岗位,入职日期,星座\n1,2,客服部,4,2026-01-01,6', 'import.unknown-column'],
    ['工号,姓名,部门,岗位,入职日期,工号\n1,2,客服部,4,2026-01-01,6', 'import.column-twice'],
    ['姓名,部门\n甲,客服部', 'import.no-column'],
  ])('%j is no file of people', async (text, code) => {
    const reply = await preview(base64(`\ufeff${text}`));
    expect(reply).toMatchObject({ status: 422, problem: { reason: 'import.file' } });
    expect(reply.problem.errors.map((error) => error.code)).toContain(code);
  });
  it('with more than 2,000 lines is refused', async () => {
    const many = Array.from({ length: 2001 }, (_, place) => `N${place},人,客服部,专员,0107,2026-01-01,1`);
    expect((await preview(lines(...many))).problem.errors).toMatchObject([{ code: 'import.too-many' }]);
  });
});

describe('the file of everybody', () => {
  const titles =
    '工号,姓名,部门,岗位,岗位（英文）,用工形式,上级工号,入职日期,离职日期,奖金基数（元）,年终奖基数（元）,邮箱,填写方式';
  const row =
    '0301,白芷,客服部,"专员, ""夜班""",Agent,派遣,0107,2026-09-01,2027-01-31,4800.50,12000,b@hengji.example,个人链接';

  it.each(['zh', 'en'] as const)('in %s changes nothing when it is imported as it is', async (language) => {
    await apply(base64(`\ufeff${titles}\r\n${row}\r\n`), { '0301': 0 });
    const { text, status } = await hr(exports.people, { query: { language } });
    expect(status).toBe(200);
    const { data } = await preview(base64(`\ufeff${text}`));
    expect(data.rows).toHaveLength(12);
    expect(data.rows.filter(({ what, problems }) => what !== 'same' || problems.length > 0)).toEqual([]);
    const [entry] = (await place.store.auditOf(null)).items;
    expect(entry).toMatchObject({ action: 'export.people', actor: '0801', details: { rows: 12 } });
  });

  it('is HR’s and the auditor’s', async () => {
    const asked = ['0101', '0107', '0901', '0999'].map((by) =>
      visitorOf(place, by)(exports.people, { query: { language: 'zh' } }),
    );
    expect((await Promise.all(asked)).map(({ status }) => status)).toEqual([403, 403, 403, 200]);
  });
});
