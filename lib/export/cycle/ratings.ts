import type { KindSum } from '#lib/domain/calculation/receipt.ts';
import { rounded } from '#lib/domain/number/format.ts';
import { parseExact } from '#lib/domain/number/parse.ts';
import { divide, isZero } from '#lib/domain/number/rational.ts';
import { type RaterKind, raterKinds } from '#lib/domain/policy/policy.ts';
import { count, decimal, empty, type Row, text } from '../cell.ts';
import { raterWords } from '../policy-words.ts';
import { type Column, indicatorName, tableOf, whoColumns } from './columns.ts';
import type { CycleExport, ExportedPerson } from './cycle-export.ts';

interface Line extends Pick<ExportedPerson, 'employee' | 'name' | 'unit'> {
  readonly indicator: string;
  readonly kind: RaterKind;
  readonly sum: KindSum;
}

const columns: readonly Column<Line>[] = [
  ...whoColumns,
  { title: { zh: '指标编号', en: 'Indicator id' }, cell: ({ indicator }) => text(indicator) },
  { title: { zh: '指标', en: 'Indicator' }, cell: ({ indicator }, of) => text(indicatorName(indicator, of)) },
  { title: { zh: '评价人', en: 'Rated by' }, cell: ({ kind }, { language }) => text(raterWords[kind][language]) },
  { title: { zh: '份数', en: 'Ratings' }, cell: ({ sum }) => count(sum.count) },
  { title: { zh: '权重合计', en: 'Sum of weights' }, cell: ({ sum }) => decimal(sum.weights) },
  { title: { zh: '加权分合计', en: 'Weighted sum' }, cell: ({ sum }) => decimal(sum.sum) },
  { title: { zh: '平均分', en: 'Mean' }, cell: ({ sum }) => mean(sum) },
];

const mean = ({ sum, weights }: KindSum) => {
  const divisor = parseExact(weights);
  return isZero(divisor) ? empty : decimal(rounded(divide(parseExact(sum), divisor), 2));
};

function* lines({ people }: CycleExport): Generator<Line> {
  for (const { employee, name, unit, sums } of people.filter(({ result }) => result !== undefined))
    for (const [indicator, kinds] of Object.entries(sums.ratings))
      for (const kind of raterKinds) {
        const sum = kinds[kind];
        if (sum) yield { employee, name, unit, indicator, kind, sum };
      }
}

/**
 * What each kind of raters gave in sum: nobody's own ratings, and of too few nothing at all; nor anything of whoever is put
 * off and has no result yet.
 */
export const ratingRows = (of: CycleExport): Iterable<Row> => tableOf(of, columns, lines(of));
