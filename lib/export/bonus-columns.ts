import type { Names } from '#lib/domain/policy/policy.ts';
import type { BonusRow, BonusSheet } from './bonus-sheet.ts';
import { type Align, type Cell, decimal, empty, money, text } from './cell.ts';

/** What the values of a column of each kind are. */
interface Values {
  text: string;
  /** Short text, centred. */
  label: string;
  /** Decimal text, its zeros kept. */
  decimal: string;
  /** Minor units. */
  money: number;
  count: number;
}
type Kind = keyof Values;

/** A column of the bonus sheet: `kind` says what its values are and thereby how every format writes them. */
export type BonusColumn<K extends Kind = Kind> = {
  [P in K]: {
    id: string;
    title: Names;
    /** In characters. */
    width: number;
    kind: P;
    value: (row: BonusRow, sheet: BonusSheet) => Values[P] | null;
  };
}[K];

/** Every column that a bonus sheet can have, in the order in which it has them unless others are chosen. */
export const bonusColumns = [
  { id: 'number', title: { zh: '工号', en: 'Number' }, width: 12, kind: 'text', value: (row) => row.number },
  { id: 'name', title: { zh: '姓名', en: 'Name' }, width: 14, kind: 'text', value: (row) => row.name },
  {
    id: 'unit',
    title: { zh: '部门', en: 'Unit' },
    width: 18,
    kind: 'text',
    value: (row, { language }) => row.unit[language],
  },
  {
    id: 'post',
    title: { zh: '岗位', en: 'Post' },
    width: 18,
    kind: 'text',
    value: (row, { language }) => row.post[language],
  },
  {
    id: 'period',
    title: { zh: '考核期间', en: 'Period' },
    width: 11,
    kind: 'label',
    value: (_, sheet) => sheet.period,
  },
  {
    id: 'payMonth',
    title: { zh: '发放月份', en: 'Pay month' },
    width: 11,
    kind: 'label',
    value: (_, sheet) => sheet.payMonth,
  },
  { id: 'score', title: { zh: '得分', en: 'Score' }, width: 9, kind: 'decimal', value: (row) => row.score },
  { id: 'grade', title: { zh: '等级', en: 'Grade' }, width: 8, kind: 'label', value: (row) => row.grade },
  {
    id: 'coefficient',
    title: { zh: '系数', en: 'Coefficient' },
    width: 11,
    kind: 'decimal',
    value: (row) => row.coefficient,
  },
  {
    id: 'proration',
    title: { zh: '出勤折算', en: 'Proration' },
    width: 11,
    kind: 'label',
    value: (row) => row.proration,
  },
  { id: 'base', title: { zh: '奖金基数', en: 'Bonus base' }, width: 15, kind: 'money', value: (row) => row.base },
  {
    id: 'bonus',
    title: { zh: '奖金（税前）', en: 'Bonus (gross)' },
    width: 15,
    kind: 'money',
    value: (row) => row.bonus,
  },
  {
    id: 'currency',
    title: { zh: '币种', en: 'Currency' },
    width: 9,
    kind: 'label',
    value: (_, sheet) => sheet.currency,
  },
  {
    id: 'policyVersion',
    title: { zh: '方案版本', en: 'Policy version' },
    width: 14,
    kind: 'count',
    value: (_, sheet) => sheet.policy.version,
  },
  {
    id: 'run',
    title: { zh: '核算次数', en: 'Run' },
    width: 9,
    kind: 'count',
    value: (row, sheet) => (row.kind === 'correction' ? null : (row.run ?? sheet.run)),
  },
  { id: 'note', title: { zh: '备注', en: 'Note' }, width: 40, kind: 'text', value: (row) => row.note },
] as const satisfies readonly BonusColumn[];

const cells: { [K in Kind]: (value: Values[K]) => Cell } = {
  text: (value) => (value === '' ? empty : text(value)),
  label: (value) => text(value, 'centre'),
  decimal,
  money,
  count: (value) => decimal(String(value)),
};

/** A title stands where the values beneath it do. */
export const titleAlign: Partial<Record<Kind, Align>> = { label: 'centre', decimal: 'end', money: 'end', count: 'end' };

/** The cell of one person in one column; throws a RangeError for an amount that no spreadsheet would keep exactly. */
export function bonusCell<K extends Kind>(column: BonusColumn<K>, row: BonusRow, sheet: BonusSheet): Cell {
  const value = column.value(row, sheet);
  return value === null ? empty : cells[column.kind](value);
}
