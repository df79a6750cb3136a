import { describe, expect, it } from 'vitest';
import type { bonus } from '#lib/contract/bonus.ts';
import type { ReplyOf } from '#lib/contract/endpoint.ts';
import { unitStatements } from '../../web/screens/statement/statement-of.ts';

type Data = ReplyOf<typeof bonus.read>;
type Unit = Data['units'][number];
type Row = Unit['rows'][number];

const further = (because: 'appeal' | 'put-off', difference: number, state: 'approved' | 'released' | 'returned') => ({
  run: 2,
  because,
  difference,
  state,
  at: '2026-11-20T02:00:00.000Z',
  reason: '基数更正',
});
const correction = {
  id: 'c1',
  wrong: '导错了文件',
  score: 91.5,
  grade: null,
  difference: -2_000,
  at: '2027-01-05T02:00:00.000Z',
};

function stated(row: Partial<Row>, state: Unit['state'] = 'released') {
  const unit = {
    run: 1,
    state,
    coefficient: null,
    rows: [{ bonus: 30_000, further: [], corrections: [], reductions: [], ...row }],
  };
  const data = { cycle: { period: {} }, payMonth: '2026-11', currency: 'CNY' };
  return unitStatements(data as unknown as Data, unit as unknown as Unit)[0];
}

describe('the amounts of a statement', () => {
  it.each([
    ['one run', {}, { main: 30_000, total: 30_000, paid: 30_000, final: true }],
    [
      'an appeal that is paid, a correction that takes something back',
      { further: [further('appeal', 5_000, 'released')], corrections: [correction] },
      { main: 25_000, total: 28_000, paid: 28_000, final: true },
    ],
    [
      'an appeal that is approved and not paid yet; one that was returned is not on it',
      { further: [further('appeal', 9_000, 'returned'), further('appeal', 5_000, 'approved')] },
      { main: 25_000, total: 30_000, paid: 25_000, final: true },
    ],
    [
      'whoever was put off, by their own run alone',
      { further: [further('put-off', 30_000, 'released')] },
      { main: null, total: 30_000, paid: 30_000, final: true },
    ],
  ])('%s', (_, row, expected) => {
    expect(stated(row)).toMatchObject(expected);
  });

  it('say of each why and when, and are not final before the director has approved', () => {
    const statement = stated(
      { further: [further('appeal', 5_000, 'released')], corrections: [correction] },
      'calculated',
    );
    expect(statement).toMatchObject({ final: false, paid: 3_000 });
    expect(statement?.beside.map(({ because, run, reason, at }) => [because, run, reason, at])).toEqual([
      ['appeal', 2, '基数更正', '2026-11-20T02:00:00.000Z'],
      ['correction', null, '导错了文件', '2027-01-05T02:00:00.000Z'],
    ]);
  });
});
