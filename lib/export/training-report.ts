import type { Names } from '#lib/domain/policy/policy.ts';
import type { TrainingReport, TrainingSums } from '#lib/domain/reports/training-report.ts';
import { type Cell, decimal, empty, money, type Row, text } from './cell.ts';
import { csv } from './csv.ts';
import { currencyDecimals } from './currency.ts';
import { reportHeaders } from './report-sheet.ts';
import { reportWords } from './report-words.ts';

interface Sheet {
  readonly year: number;
  readonly language: 'zh' | 'en';
  readonly years: readonly TrainingReport[];
  readonly unitNames: ReadonlyMap<string, Names>;
  readonly currency: string;
}

/** The training of two years as CSV: a line for each year and unit. */
export function trainingReportFile(sheet: Sheet) {
  return {
    body: csv(rowsOf(sheet), currencyDecimals(sheet.currency)),
    headers: reportHeaders({ ...sheet, report: 'training' }),
  };
}

const columns = [
  'planned',
  'done',
  'missed',
  'spent',
  'ahead',
  'satisfaction',
  'answers',
  'trainings',
  'before',
  'after',
  'difference',
  'up',
  'same',
  'down',
] as const;

function* rowsOf({ language, years, unitNames }: Sheet): Generator<Row> {
  const w = reportWords[language];
  yield { role: 'header', cells: [w.year, w.unit, ...columns.map((column) => w[column])].map((head) => text(head)) };
  for (const { year, units } of years)
    for (const { unit, ...sums } of units) {
      const name = unitNames.get(unit)?.[language] ?? unit;
      yield { role: 'body', cells: [text(String(year)), text(name), ...columns.map((column) => cellOf(sums, column))] };
    }
}

function cellOf({ satisfaction, effect, ...sums }: TrainingSums, column: (typeof columns)[number]): Cell {
  const known = {
    ...effect,
    ...(satisfaction && { satisfaction: satisfaction.mean, answers: satisfaction.answers }),
  };
  if (column === 'spent' || column === 'ahead') return money(sums[column]);
  if (column === 'planned' || column === 'done' || column === 'missed') return decimal(String(sums[column]));
  const value = known[column];
  return value === undefined ? empty : decimal(String(value));
}
