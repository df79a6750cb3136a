import { useWords } from '../../../i18n/words.ts';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { Sheet, SheetPart } from '../../../ui/Sheet.tsx';
import { CostSlopes } from './CostSlopes.tsx';
import s from './Desk.module.css';
import { Gaps } from './Gaps.tsx';
import { Distribution } from './Distribution.tsx';
import { LastTime } from './LastTime.tsx';
import { Movers } from './Movers.tsx';
import { Outcome } from './Outcome.tsx';
import { ScoreMirror } from './ScoreMirror.tsx';
import type { Simulated } from './types.ts';

/** Now against then, from the whole down to single people. */
export function Results({ simulated }: { simulated: Simulated }) {
  const w = useWords('simulation');
  const { cost, scores, movers } = simulated;
  const paid = cost.now !== null || cost.tried !== null;
  return (
    <Sheet>
      <SheetPart>
        <Outcome simulated={simulated} />
        <LastTime simulated={simulated} />
        <Gaps simulated={simulated} />
      </SheetPart>
      <div className={s['pair']}>
        <Distribution simulated={simulated} />
        <SheetPart title={w.scores}>
          <ScoreMirror scores={scores} />
        </SheetPart>
      </div>
      <SheetPart title={w.costs}>
        {paid ? <CostSlopes simulated={simulated} /> : <EmptyState title={w.noCost} lead={w.noCostLead} />}
      </SheetPart>
      <SheetPart
        title={w.movers}
        aside={movers.length === 0 ? undefined : <small>{w.moversLead({ count: movers.length })}</small>}
        bare
      >
        <Movers simulated={simulated} />
      </SheetPart>
    </Sheet>
  );
}
