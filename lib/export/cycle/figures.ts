import { empty, decimal, type Row, text } from '../cell.ts';
import { type Column, indicatorName, tableOf, whoColumns } from './columns.ts';
import type { CycleExport, ExportedFigure } from './cycle-export.ts';

type Line = Omit<ExportedFigure, 'person'> & { readonly employee: string; readonly name: string };

const columns: readonly Column<Line>[] = [
  ...whoColumns,
  { title: { zh: '指标编号', en: 'Indicator id' }, cell: ({ indicator }) => text(indicator) },
  { title: { zh: '指标', en: 'Indicator' }, cell: ({ indicator }, of) => text(indicatorName(indicator, of)) },
  { title: { zh: '月份', en: 'Month' }, cell: ({ month }) => text(month) },
  { title: { zh: '分子', en: 'Numerator' }, cell: ({ numerator }) => decimal(String(numerator)) },
  {
    title: { zh: '分母', en: 'Denominator' },
    cell: ({ denominator }) => (denominator === undefined ? empty : decimal(String(denominator))),
  },
];

function* lines({ figures }: CycleExport): Generator<Line> {
  for (const { person, ...figure } of figures)
    yield { ...figure, employee: person?.employee ?? '', name: person?.name ?? '' };
}

/** The months that were counted; a unit's own figures stand without a person. */
export const figureRows = (of: CycleExport): Iterable<Row> => tableOf(of, columns, lines(of));
