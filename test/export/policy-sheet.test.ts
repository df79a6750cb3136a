import { expect, it } from 'vitest';
import { bonusFile } from '#lib/export/bonus-export.ts';
import type { BonusSheet } from '#lib/export/bonus-sheet.ts';
import { aBonusRow, aBonusSheet } from './makers.ts';
import { bytesOf, sheetsOf } from './read.ts';

async function policySheet(sheet: Partial<BonusSheet> = {}) {
  const rows = [aBonusRow()];
  const archive = await bytesOf(bonusFile(aBonusSheet(rows, sheet), rows, { format: 'xlsx' }).body);
  const [, policy] = await sheetsOf(archive);
  return { name: policy.name, rows: policy.rows.map((row) => row.filter((value) => value !== null)) };
}

it('shows the policy on the second sheet', async () => {
  const { name, rows } = await policySheet();
  expect(name).toBe('考核方案');
  expect(rows[0]).toEqual(['服务中心季度考核']);
  const expected = [
    ['方案编号', 'service-quarterly'],
    ['版本', 3],
    ['方案文件 SHA-256', 'ab'.repeat(32)],
    ['考核频率', '季度'],
    ['上级', 80, 1, '暂停计算'],
    ['five', 1, 5, 1, 20, 100],
    ['工作业绩', 62.5, '解决率', 100, '数据指标 resolution (个人)', '0.7 → 0; 0.95 → 100', '权重分摊给其余'],
    ['工作态度', 37.5, '服务态度', 100, '评价 (five)', '自评 20%; 上级 80%'],
    ['A', 85, 1.2],
    ['奖金方式', '按部门奖金包分配'],
    ['部门系数', '客服部', 1.1],
    ['金额取整到', 0.01],
    ['奖惩加减分上限（±）', '10'],
    ['一票否决最高等级', 'C'],
    ['晋升条件', '工作态度 ≥ 85'],
  ];
  for (const row of expected) expect(rows).toContainEqual(row);
});

it('speaks English and shows a distribution', async () => {
  const sheet = aBonusSheet([aBonusRow()], { language: 'en' });
  const bands = [
    { grade: 'A', min: 85, share: 20 },
    { grade: 'B', min: 0, share: 80 },
  ];
  const grades = { method: 'distribution' as const, group: 'all' as const, minGroup: 10, bands };
  const policy = { ...sheet.policy, calculation: { ...sheet.policy.calculation, grades } };
  const { name, rows } = await policySheet({ language: 'en', policy });
  expect(name).toBe('Policy');
  for (const row of [
    ['Grade', 'From score', 'Share (%)', 'Coefficient'],
    ['A', 85, 20, 1.2],
    ['By distribution'],
    ['Distributed within', 'Everyone'],
    ['Smallest group', 10],
  ])
    expect(rows).toContainEqual(row);
});
