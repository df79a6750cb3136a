import type { ReactNode } from 'react';
import type { useSay } from '../../../i18n/use-say.ts';
import type { useWords } from '../../../i18n/words.ts';
import { FigureLine } from './FigureLine.tsx';
import { FigureSelect } from './FigureSelect.tsx';
import { MeanDot } from './MeanDot.tsx';
import { type GridRow, lineOf } from './rows.ts';
import type { Shown } from './shown.ts';
import type { ShownFigure } from './use-figure.ts';

interface Column {
  readonly key: string;
  readonly title: ReactNode;
  /** Class names: `middle`, `right`, and `roomy` for what a narrow window does without. */
  readonly look: readonly string[];
  readonly cell: (row: GridRow) => ReactNode;
}

interface Speech {
  w: ReturnType<typeof useWords<'supervisor'>>['grid'];
  say: ReturnType<typeof useSay>;
}

const none = <span aria-hidden="true">—</span>;

/** The columns of evidence: those that nobody has anything in are left out. */
export function columnsOf(shown: Shown, figure: ShownFigure | undefined, speech: Speech): Column[] {
  return [
    ...selfColumn(shown, speech),
    ...customerColumns(shown, speech),
    ...figureColumns(figure, speech),
    ...beforeColumn(shown, speech),
  ];
}

const evidenceOf = (row: GridRow, indicator: string) => lineOf(row, indicator)?.evidence;

function selfColumn({ grid, line }: Shown, { w }: Speech): Column[] {
  const known = grid.rows.some((row) => evidenceOf(row, line.indicator)?.self != null);
  if (!known && grid.rows.every((row) => evidenceOf(row, line.indicator)?.selfHidden === true)) return [];
  const cell = (row: GridRow) => {
    const evidence = evidenceOf(row, line.indicator);
    if (evidence?.selfHidden === true) return <span className="quiet">{w.hidden}</span>;
    return evidence?.self?.rating ?? none;
  };
  return [{ key: 'self', title: w.self, look: ['middle'], cell }];
}

function customerColumns({ grid, line: { indicator, scale } }: Shown, { w }: Speech): Column[] {
  const means = grid.rows.flatMap((row) => evidenceOf(row, indicator)?.customers ?? []);
  if (means.length === 0) return [];
  const lowest = Math.min(...means.map(({ low, mean }) => Number(low ?? mean)));
  // The part of the scale where the means lie: else every dot would stand at the same place.
  const from = Math.min(Math.max(Math.floor(lowest), scale.min), scale.max - 1);
  const of = (row: GridRow) => evidenceOf(row, indicator)?.customers ?? undefined;
  return [
    { key: 'customers', title: w.customers, look: ['right'], cell: (row) => of(row)?.mean ?? none },
    {
      key: 'interval',
      title: w.interval({ from, to: scale.max }),
      look: ['roomy'],
      cell: (row) => {
        const mean = of(row);
        if (mean === undefined) return null;
        return (
          <>
            <MeanDot mean={mean} from={from} to={scale.max} />
            {mean.low === null || mean.high === null ? null : (
              <span className="heard">
                {mean.low}–{mean.high}
              </span>
            )}
          </>
        );
      },
    },
    { key: 'count', title: w.count, look: ['right', 'roomy'], cell: (row) => of(row)?.count ?? none },
  ];
}

function figureColumns(figure: ShownFigure | undefined, { w, say }: Speech): Column[] {
  if (figure === undefined) return [];
  const { figure: one, from, to } = figure;
  const value = (row: GridRow) => {
    const text = figure.of(row).value;
    if (text === undefined) return none;
    return (
      <>
        {text}
        <small className="quiet"> {say(one.unit)}</small>
      </>
    );
  };
  return [
    { key: 'figure', title: <FigureSelect figure={figure} />, look: ['right'], cell: value },
    {
      key: 'months',
      title: w.months({ count: figure.months }),
      look: ['roomy'],
      cell: (row) => <FigureLine points={figure.of(row).points} advised={one.advised} from={from} to={to} />,
    },
  ];
}

function beforeColumn({ grid, line, before }: Shown, { w }: Speech): Column[] {
  const of = (row: GridRow) => before?.[row.form.employee.id]?.[line.indicator];
  // Its place is kept while it is on its way.
  if (before !== undefined && grid.rows.every((row) => of(row) === undefined)) return [];
  const cell = (row: GridRow) => <span className="quiet">{of(row) ?? (before === undefined ? '' : none)}</span>;
  return [{ key: 'before', title: w.before, look: ['middle'], cell }];
}
