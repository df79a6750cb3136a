import type { CycleReport } from '#lib/domain/reports/cycle-report.ts';
import type { Names } from '#lib/domain/policy/policy.ts';
import type { UnitReport } from '#lib/domain/reports/unit-report.ts';
import { type Cell, count, decimalOrEmpty, money, moneyOrEmpty, type Row, text } from './cell.ts';
import { csv } from './csv.ts';
import { currencyDecimals } from './currency.ts';
import { fileHeaders } from './file-headers.ts';
import { reportWords } from './report-words.ts';

export type CycleReportKind = 'distribution' | 'scores' | 'bonus' | 'targets' | 'scheme';
type Language = 'zh' | 'en';

export interface ReportSheet {
  readonly report: CycleReportKind;
  readonly year: number;
  readonly language: Language;
  readonly items: readonly CycleReport[];
  readonly unitNames: ReadonlyMap<string, Names>;
  readonly currency: string;
}

/** One report as CSV: a line for each cycle and unit, or for each cycle where it is about the scheme. */
export function reportFile(sheet: ReportSheet) {
  return { body: csv(rowsOf(sheet), currencyDecimals(sheet.currency)), headers: reportHeaders(sheet) };
}

interface Named {
  readonly report: CycleReportKind | 'training';
  readonly year: number;
  readonly language: Language;
}

export function reportHeaders({ report, year, language }: Named) {
  const w = reportWords[language];
  return fileHeaders('csv', {
    plain: `report-${report}-${year}.csv`,
    name: `${w.title}-${w.reports[report]}-${year}.csv`,
  });
}

/** How a report is made: its heads beside period and unit, and for each unit the lines under them. */
interface Table {
  readonly heads: (sheet: ReportSheet) => readonly string[];
  readonly lines: (unit: UnitReport, sheet: ReportSheet) => readonly (readonly Cell[])[];
}

const bonusParts = ['main', 'further', 'corrected', 'total', 'released'] as const;
const gradesIn = ({ items }: ReportSheet) => [
  ...new Set(items.flatMap(({ units }) => units.flatMap(({ grades }) => grades.map(({ grade }) => grade)))),
];

const tables: Readonly<Record<Exclude<CycleReportKind, 'scheme'>, Table>> = {
  distribution: {
    heads: (sheet) => [reportWords[sheet.language].people, reportWords[sheet.language].rated, ...gradesIn(sheet)],
    lines: ({ people, rated, grades }, sheet) => [
      [
        count(people),
        count(rated),
        ...gradesIn(sheet).map((grade) => count(grades.find((one) => one.grade === grade)?.people ?? 0)),
      ],
    ],
  },
  scores: {
    heads: ({ language }) => {
      const w = reportWords[language];
      return [w.rated, w.mean, w.deviation, w.indicator, w.points];
    },
    lines: ({ rated, mean, deviation, indicators }, { language }) =>
      indicators.map(({ name, mean: points }) => [
        count(rated),
        decimalOrEmpty(mean),
        decimalOrEmpty(deviation),
        text(name[language]),
        decimalOrEmpty(points),
      ]),
  },
  bonus: {
    heads: ({ language }) => {
      const w = reportWords[language];
      return [w.rated, w.base, w.pool, w.main, w.further, w.corrected, w.total, w.released];
    },
    lines: ({ rated, base, pool, bonus }) => [
      [count(rated), money(base), moneyOrEmpty(pool), ...bonusParts.map((part) => moneyOrEmpty(bonus?.[part]))],
    ],
  },
  targets: {
    heads: ({ language }) => {
      const w = reportWords[language];
      return [w.indicator, w.value, w.measure, w.advised, w.met];
    },
    lines: ({ targets }, { language }) => {
      const w = reportWords[language];
      return targets.map(({ name, value, unit, advised, met }) => [
        text(name[language]),
        decimalOrEmpty(value),
        text(unit[language]),
        text(advised ? `${advised[0]}–${advised[1]}` : ''),
        text(met === null ? '' : met ? w.yes : w.no),
      ]);
    },
  },
};

function* rowsOf(sheet: ReportSheet): Generator<Row> {
  if (sheet.report === 'scheme') return yield* schemeRows(sheet);
  const w = reportWords[sheet.language];
  const { heads, lines } = tables[sheet.report];
  yield { role: 'header', cells: [w.period, w.cycle, w.unit, ...heads(sheet)].map((head) => text(head)) };
  for (const { period, name, units } of sheet.items)
    for (const unit of units)
      for (const cells of lines(unit, sheet)) {
        const unitName = sheet.unitNames.get(unit.unit)?.[sheet.language] ?? unit.unit;
        yield { role: 'body', cells: [text(period), text(name[sheet.language]), text(unitName), ...cells] };
      }
}

function* schemeRows({ items, language }: ReportSheet): Generator<Row> {
  const w = reportWords[language];
  const pairs = new Map(
    items.flatMap(({ scheme }) => scheme.agreement.map(({ kinds }) => [kinds.join(' '), kinds] as const)),
  );
  const heads = [w.rated, w.mean, w.deviation, w.topShare, w.calibrated, w.waived, w.filed, w.allowed, w.cost];
  const apart = [...pairs.values()].map(([one, other]) => w.apart(w.kinds[one], w.kinds[other]));
  yield { role: 'header', cells: [w.period, w.cycle, ...heads, ...apart].map((head) => text(head)) };
  for (const { period, name, scheme, appeals } of items) {
    const { rated, mean, deviation, topShare, calibrated, waived, cost, agreement } = scheme;
    const numbers = [calibrated, waived, appeals.filed, appeals.allowed].map(count);
    const agreed = [...pairs.keys()].map((pair) =>
      decimalOrEmpty(agreement.find(({ kinds }) => kinds.join(' ') === pair)?.apart ?? null),
    );
    yield {
      role: 'body',
      cells: [
        text(period),
        text(name[language]),
        count(rated),
        decimalOrEmpty(mean),
        decimalOrEmpty(deviation),
        decimalOrEmpty(topShare),
        ...numbers,
        decimalOrEmpty(cost),
        ...agreed,
      ],
    };
  }
}
