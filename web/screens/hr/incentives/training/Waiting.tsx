import { useWords } from '../../../../i18n/words.ts';
import { Sheet, SheetPart } from '../../../../ui/Sheet.tsx';
import { useFormat } from '../../../../ui/use-format.ts';
import type { TrainingLine } from '../../../training/types.ts';
import { PlanTable } from './PlanTable.tsx';

/** What HR has to answer: a supervisor's proposal, and a course whose day is past with nothing recorded. First on the page. */
export function Waiting({ items }: { items: readonly TrainingLine[] }) {
  const w = useWords('training').hr;
  const f = useFormat();
  const waiting = items.filter(
    ({ buttons, date }) => buttons.includes('accept') || (buttons.includes('miss') && f.daysUntil(date) < 0),
  );
  if (waiting.length === 0) return null;
  return (
    <Sheet>
      <SheetPart title={w.waiting} aside={w.waitingLead} bare>
        <PlanTable label={w.waiting} items={waiting} />
      </SheetPart>
    </Sheet>
  );
}
