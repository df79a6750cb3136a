import type { EvaluationForm } from '#lib/contract/evaluations.ts';
import { exactly } from '#lib/domain/number/decimal.ts';
import { shortest } from '#lib/domain/number/format.ts';
import { add, zero } from '#lib/domain/number/rational.ts';
import { useWords } from '../../../i18n/words.ts';
import { SheetPart } from '../../../ui/Sheet.tsx';
import { FigureTable } from '../figures/FigureTable.tsx';

/** What counts without being rated. */
export function FigurePart({ figures, cycle }: Pick<EvaluationForm, 'figures' | 'cycle'>) {
  const w = useWords('evaluation');
  if (figures.length === 0) return null;
  const weight = figures.reduce((sum, figure) => add(sum, exactly(Number(figure.effectiveWeight))), zero);
  return (
    <SheetPart title={w.figures} aside={w.figuresLead({ count: figures.length, weight: shortest(weight, 6) })}>
      <FigureTable figures={figures} period={cycle.period} />
    </SheetPart>
  );
}
