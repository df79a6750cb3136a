import type { Run, RunState } from '#lib/domain/lifecycle/run.ts';
import type { Names } from '#lib/domain/policy/policy.ts';
import { count, empty, moneyOrEmpty, type Row, text, textOrEmpty } from '../cell.ts';
import { type Column, instantCell, tableOf, unitCell } from './columns.ts';
import type { CycleExport } from './cycle-export.ts';

const states: Readonly<Record<RunState, Names>> = {
  calculated: { zh: '待批准', en: 'Waits for approval' },
  returned: { zh: '已退回', en: 'Returned' },
  recalled: { zh: '已作废', en: 'Recalled' },
  approved: { zh: '已批准', en: 'Approved' },
  released: { zh: '已发放', en: 'Released' },
};

const kinds = {
  main: { zh: '主核算', en: 'Main run' },
  appeal: { zh: '申诉后补发', en: 'After an appeal' },
  'put-off': { zh: '暂缓后补发', en: 'After being put off' },
} as const satisfies Record<string, Names>;

const columns: readonly Column<Run>[] = [
  { title: { zh: '核算次数', en: 'Run' }, cell: ({ number }) => count(number) },
  { title: { zh: '部门', en: 'Unit' }, cell: ({ unit }, of) => unitCell(unit, of) },
  {
    title: { zh: '种类', en: 'Kind' },
    cell: ({ only }, { language }) => text(kinds[only?.because ?? 'main'][language]),
  },
  { title: { zh: '工号', en: 'Number' }, cell: ({ only }) => textOrEmpty(only?.employee) },
  { title: { zh: '姓名', en: 'Name' }, cell: ({ only }) => textOrEmpty(only?.name) },
  { title: { zh: '状态', en: 'State' }, cell: ({ state }, { language }) => text(states[state][language]) },
  { title: { zh: '人数', en: 'People' }, cell: ({ people }) => count(people) },
  { title: { zh: '奖金包', en: 'Pool' }, cell: ({ pool }) => moneyOrEmpty(pool) },
  { title: { zh: '发放', en: 'Paid' }, cell: ({ paid }) => moneyOrEmpty(paid) },
  { title: { zh: '留存', en: 'Reserve' }, cell: ({ pool, reserve }) => moneyOrEmpty(pool === null ? null : reserve) },
  {
    title: { zh: '未分完', en: 'Unallocated' },
    cell: ({ pool, unallocated }) => moneyOrEmpty(pool === null ? null : unallocated),
  },
  {
    title: { zh: '本期部门系数', en: 'Coefficient of the unit' },
    cell: ({ unitCoefficient }) => (unitCoefficient ? count(unitCoefficient.value) : empty),
  },
  { title: { zh: '核算人', en: 'Calculated by' }, cell: ({ calculatedByName }) => textOrEmpty(calculatedByName) },
  { title: { zh: '核算时间', en: 'Calculated' }, cell: ({ calculatedAt }, of) => instantCell(calculatedAt, of) },
  { title: { zh: '决定人', en: 'Decided by' }, cell: ({ decided }) => textOrEmpty(decided?.name) },
  { title: { zh: '决定时间', en: 'Decided' }, cell: ({ decided }, of) => instantCell(decided?.at, of) },
  { title: { zh: '理由', en: 'Reason' }, cell: ({ decided }) => textOrEmpty(decided?.reason) },
  { title: { zh: '发放时间', en: 'Released' }, cell: ({ releasedAt }, of) => instantCell(releasedAt, of) },
];

/** Every run of every unit, those that were returned or recalled as well. */
export const runRows = (of: CycleExport): Iterable<Row> => tableOf(of, columns, of.runs);
