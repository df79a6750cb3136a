import { describe, expect, it } from 'vitest';
import { bonusFile } from '#lib/export/bonus-export.ts';
import type { BonusRow, BonusSheet } from '#lib/export/bonus-sheet.ts';
import type { ColumnChoice } from '#lib/export/column-choice.ts';
import { aBonusRow, aBonusSheet, anUnratedRow, technics } from './makers.ts';
import { bytesOf, cellXml, sheetsOf, unzipped } from './read.ts';

function workbook(rows: BonusRow[], sheet: Partial<BonusSheet> = {}, columns?: ColumnChoice[]): Promise<Buffer> {
  return bytesOf(bonusFile(aBonusSheet(rows, sheet), rows, { format: 'xlsx', ...(columns && { columns }) }).body);
}

describe('the bonus sheet as XLSX', () => {
  it('keeps Chinese, leading zeros, numbers and their zeros', async () => {
    const archive = await workbook([aBonusRow({ name: '欧阳 娜娜・𠮷' })]);
    const [bonus] = await sheetsOf(archive);
    expect(bonus.name).toBe('奖金表');
    expect(bonus.rows[2]).toEqual(
      '工号 姓名 部门 岗位 考核期间 发放月份 得分 等级 系数 出勤折算 奖金基数 奖金（税前） 币种 方案版本 核算次数 备注'.split(
        ' ',
      ),
    );
    expect(bonus.rows[3]?.slice(0, 15)).toEqual([
      '0417',
      '欧阳 娜娜・𠮷',
      '客服部',
      '坐席',
      '2026Q3',
      '2026-11',
      85.2,
      'A',
      1.2,
      '88/92',
      10_000,
      8833.4,
      'CNY',
      3,
      1,
    ]);
    expect(cellXml(archive, 'A4')).toContain('t="inlineStr"');
    expect(cellXml(archive, 'G4')).toContain('<v>85.20</v>');
    expect(cellXml(archive, 'L4')).toContain('<v>8833.40</v>');
    expect(bonus.cells?.get('3,11')?.style?.numFmt).toBe('#,##0.00');
    expect(bonus.cells?.get('3,6')?.style?.numFmt).toBe('0.00');
    expect(bonus.cells?.get('3,0')?.style?.numFmt).toBe('@');
  });

  it.each([
    [1, '0.01'],
    [-1, '-0.01'],
    [10, '0.10'],
    [883_340, '8833.40'],
    [10_000_000_000_001, '100000000000.01'],
    [900_000_000_000_007, '9000000000000.07'],
  ])('writes %i minor units as exactly %s', async (bonus, text) => {
    const archive = await workbook([aBonusRow({ bonus })]);
    expect(cellXml(archive, 'L4')).toContain(`<v>${text}</v>`);
    expect(cellXml(archive, 'L4')).not.toContain('t=');
  });

  it('refuses an amount that a spreadsheet would round, and one that is no integer', async () => {
    await expect(workbook([aBonusRow({ base: 10 ** 15 })])).rejects.toThrow(RangeError);
    await expect(workbook([aBonusRow({ base: 0.5 })])).rejects.toThrow(RangeError);
  });

  it('counts the decimals of the currency', async () => {
    const archive = await workbook([aBonusRow({ bonus: 883_340 })], { currency: 'JPY' });
    expect(cellXml(archive, 'L4')).toContain('<v>883340</v>');
  });

  it('leaves the amounts of people without a result empty and says why', async () => {
    const rows = [anUnratedRow(), aBonusRow({ unit: technics })];
    const [bonus] = await sheetsOf(await workbook(rows));
    expect(bonus.rows[3]).toEqual([
      '0417',
      '张三',
      '客服部',
      '坐席',
      '2026Q3',
      '2026-11',
      null,
      null,
      null,
      null,
      null,
      null,
      'CNY',
      3,
      1,
      '未评：缺上级评价',
    ]);
  });

  it('keeps the header in view, repeats it in print and filters by it', async () => {
    const parts = unzipped(await workbook([aBonusRow(), aBonusRow()], { status: 'draft' }));
    const sheet = parts.get('xl/worksheets/sheet1.xml');
    expect(sheet).toContain('ySplit="4" topLeftCell="A5"');
    expect(sheet).toContain('<autoFilter ref="A4:P6"/>');
    expect(parts.get('xl/workbook.xml')).toContain("'奖金表（草稿）'!$4:$4");
    expect(parts.get('xl/workbook.xml')).toContain("'奖金表（草稿）'!$A$4:$P$6");
  });

  it('marks header and totals in bold', async () => {
    const [bonus] = await sheetsOf(await workbook([aBonusRow()]));
    const bold = (row: number) => bonus.cells?.get(`${row},0`)?.style?.font?.bold;
    expect([bold(2), bold(3), bold(bonus.rows.length - 1)]).toEqual([true, undefined, true]);
  });

  it('takes columns as they were chosen, renamed and ordered', async () => {
    const columns = [{ id: 'bonus', title: '实发' }, { id: 'number' }, { id: 'name', title: '=姓名' }];
    const [bonus] = await sheetsOf(await workbook([aBonusRow()], {}, columns));
    expect(bonus.rows[2]?.slice(0, 3)).toEqual(['实发', '工号', '=姓名']);
    expect(bonus.rows[3]?.slice(0, 3)).toEqual([8833.4, '0417', '张三']);
    expect(bonus.autoFilter?.range).toBe('A3:C4');
  });

  it('shows totals in which what is accounted for equals the pool', async () => {
    const rows = [aBonusRow(), aBonusRow({ unit: technics, bonus: 1 })];
    const [bonus] = await sheetsOf(await workbook(rows));
    expect(bonus.rows.slice(-4).map((row) => row.slice(0, 8))).toEqual([
      ['部门', '人数', '奖金包', '此前已发', '本次发放', '预留', '未分配', '四项合计'],
      ['客服部', 1, 8933.41, 0, 8833.4, 100, 0.01, 8933.41],
      ['技术部', 1, 100.02, 0, 0.01, 100, 0.01, 100.02],
      ['合计', 2, 9033.43, 0, 8833.41, 200, 0.02, 9033.43],
    ]);
  });

  it('shows a draft on its tab, in its title and in a warning, and a final sheet as final', async () => {
    const [draft] = await sheetsOf(await workbook([aBonusRow()], { status: 'draft' }));
    expect(draft.name).toBe('奖金表（草稿）');
    expect(draft.rows[0]?.[0]).toBe('2026年第三季度考核 · 奖金表 · 草稿');
    expect(draft.rows[1]?.[0]).toContain('草稿：尚未批准');
    const [final] = await sheetsOf(await workbook([aBonusRow()], { language: 'en' }));
    expect(final.name).toBe('Bonus sheet');
    expect(final.rows[0]?.[0]).toBe('Appraisal of 2026 Q3 · Bonus sheet · Final');
    expect(JSON.stringify(final.rows)).not.toContain('Draft');
  });

  it('gives the same bytes for the same sheet', async () => {
    const rows = [aBonusRow(), anUnratedRow({ unit: technics })];
    expect((await workbook(rows)).equals(await workbook(rows))).toBe(true);
  });
});
