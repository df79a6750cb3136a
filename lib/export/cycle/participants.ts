import type { Result } from '#lib/domain/calculation/result.ts';
import { correctedBy } from '#lib/domain/lifecycle/closed-correction.ts';
import type { Names } from '#lib/domain/policy/policy.ts';
import { count, decimalOrEmpty, empty, moneyOrEmpty, type Row, text, textOrEmpty } from '../cell.ts';
import { type Column, instantCell, tableOf, unitCell, whoColumns } from './columns.ts';
import type { CycleExport, ExportedPerson } from './cycle-export.ts';

const standings: Readonly<Record<Result['status'] | 'put-off', Names>> = {
  rated: { zh: '已评定', en: 'Rated' },
  blocked: { zh: '卡住，未评定', en: 'Blocked, not rated' },
  unrated: { zh: '评价不足，未评定', en: 'Too little was rated' },
  'put-off': { zh: '暂缓，尚未公布', en: 'Put off, not published yet' },
};

const rated = ({ result }: ExportedPerson) => (result?.status === 'rated' ? result : undefined);
const further = (one: ExportedPerson) => one.further.filter(({ state }) => state !== 'returned');

const columns: readonly Column<ExportedPerson>[] = [
  ...whoColumns,
  {
    title: { zh: '所在部门', en: 'Team' },
    cell: ({ team, unit }, of) => unitCell(team ?? unit, of),
  },
  { title: { zh: '岗位', en: 'Post' }, cell: ({ post }, { language }) => textOrEmpty(post[language]) },
  { title: { zh: '入职日期', en: 'Hired' }, cell: ({ sums }) => text(sums.employee.hired) },
  { title: { zh: '离职日期', en: 'Left' }, cell: ({ sums }) => textOrEmpty(sums.employee.left) },
  { title: { zh: '缺勤天数', en: 'Days absent' }, cell: ({ sums }) => count(sums.employee.absentDays) },
  { title: { zh: '奖金基数', en: 'Bonus base' }, cell: ({ sums }) => moneyOrEmpty(sums.employee.bonusBase) },
  {
    title: { zh: '评定', en: 'Standing' },
    cell: ({ result }, { language }) => text(standings[result?.status ?? 'put-off'][language]),
  },
  { title: { zh: '计算得分', en: 'Calculated score' }, cell: (one) => decimalOrEmpty(rated(one)?.computedScore) },
  { title: { zh: '得分', en: 'Score' }, cell: (one) => decimalOrEmpty(rated(one)?.score) },
  { title: { zh: '等级', en: 'Grade' }, cell: (one) => textOrEmpty(rated(one)?.grade) },
  {
    title: { zh: '部门名次', en: 'Rank in the unit' },
    cell: (one) => {
      const rank = one.putOff ? undefined : rated(one)?.rank;
      return rank === undefined ? empty : count(rank);
    },
  },
  { title: { zh: '系数', en: 'Coefficient' }, cell: (one) => decimalOrEmpty(rated(one)?.coefficient) },
  { title: { zh: '出勤折算', en: 'Proration' }, cell: (one) => textOrEmpty(rated(one)?.proration) },
  {
    title: { zh: '主核算奖金（税前）', en: 'Bonus of the main run (gross)' },
    cell: ({ main }) => moneyOrEmpty(main?.status === 'rated' ? main.bonus : null),
  },
  {
    title: { zh: '补发', en: 'Paid by further runs' },
    cell: (one) =>
      further(one).length === 0 ? empty : moneyOrEmpty(further(one).reduce((sum, run) => sum + run.difference, 0)),
  },
  {
    title: { zh: '结束后更正', en: 'Corrected after closing' },
    cell: ({ corrections }) =>
      corrections.length === 0 ? empty : moneyOrEmpty(correctedBy(corrections, ['released'])),
  },
  {
    title: { zh: '本人确认', en: 'Acknowledged' },
    cell: ({ acknowledgedAt }, of) => instantCell(acknowledgedAt, of),
  },
];

/** A line for each participant, with the result that holds now. */
export const participantRows = (of: CycleExport): Iterable<Row> => tableOf(of, columns, of.people);
