import { parseCsv } from 'hucre/csv';
import { describe, expect, it } from 'vitest';
import { bonusFile } from '#lib/export/bonus-export.ts';
import type { BonusOptions } from '#lib/export/bonus-export.ts';
import type { BonusRow, BonusSheet } from '#lib/export/bonus-sheet.ts';
import { aBonusRow, aBonusSheet, anUnratedRow, technics } from './makers.ts';
import { bytesOf } from './read.ts';

async function csvOf(rows: BonusRow[], sheet: Partial<BonusSheet> = {}, options: Partial<BonusOptions> = {}) {
  const file = bonusFile(aBonusSheet(rows, sheet), rows, { ...options, format: 'csv' });
  return (await bytesOf(file.body)).toString();
}

describe('the bonus sheet as CSV', () => {
  it('begins with a byte order mark, ends every line with CRLF and holds header and rows only', async () => {
    const content = await csvOf([aBonusRow(), anUnratedRow({ unit: technics })]);
    expect(content).toBe(
      [
        '\ufeff工号,姓名,部门,岗位,考核期间,发放月份,得分,等级,系数,出勤折算,奖金基数,奖金（税前）,币种,方案版本,核算次数,备注',
        '0417,张三,客服部,坐席,2026Q3,2026-11,85.20,A,1.2,88/92,10000.00,8833.40,CNY,3,1,',
        '0417,张三,技术部,坐席,2026Q3,2026-11,,,,,,,CNY,3,1,未评：缺上级评价',
        '',
      ].join('\r\n'),
    );
  });

  it('comes back as it was: quotes, commas, line breaks', async () => {
    const names = ['a,b', 'say "hi"', 'two\nlines', 'two\r\nlines', '张三；李四', ' spaces '];
    const content = await csvOf(names.map((name) => aBonusRow({ name })));
    expect(parseCsv(content).map((row) => row[1])).toEqual(['姓名', ...names]);
  });

  it('writes amounts to the cent, a negative difference without an apostrophe', async () => {
    const amounts = [1, -1, -883_340, 10_000_000_000_001];
    const content = await csvOf(
      amounts.map((bonus) => aBonusRow({ bonus })),
      {},
      { columns: [{ id: 'bonus' }] },
    );
    expect(content.split('\r\n').slice(1, -1)).toEqual(['0.01', '-0.01', '-8833.40', '100000000000.01']);
  });

  it('warns in the first line of a draft, so that no payroll can take it for the header', async () => {
    const [first, second] = (await csvOf([aBonusRow()], { status: 'draft' })).split('\r\n');
    expect(first).toBe('\ufeff草稿：尚未批准并发布，不得据此发放');
    expect(second).toMatch(/^工号,/);
  });

  it('carries title and totals where a report is asked for', async () => {
    const lines = (await csvOf([aBonusRow()], {}, { layout: 'report' })).split('\r\n');
    expect(lines[0]).toContain('奖金表 · 正式');
    expect(lines.at(-2)).toBe('合计,1,9033.42,0.00,8833.40,200.00,0.02,9033.42');
  });

  it('names the file for people and for clients that know no Chinese', () => {
    const rows = [aBonusRow()];
    const { name, headers } = bonusFile(aBonusSheet(rows, { status: 'draft' }), rows, { format: 'csv' });
    expect(name).toBe('奖金表-2026Q3-1-草稿.csv');
    expect(headers).toEqual({
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="bonus-2026Q3-run-1-draft.csv"; filename*=UTF-8''${encodeURIComponent(name)}`,
      'cache-control': 'no-store',
    });
  });
});
