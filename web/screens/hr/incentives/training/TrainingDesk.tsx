import { type ReactNode, useState } from 'react';
import { training } from '#lib/contract/training.ts';
import { useMe } from '../../../../api/use-me.ts';
import { useRead } from '../../../../api/use-read.ts';
import { useWords } from '../../../../i18n/words.ts';
import { Button } from '../../../../ui/Button.tsx';
import { Loaded } from '../../../../ui/Loaded.tsx';
import { Sheet, SheetPart } from '../../../../ui/Sheet.tsx';
import { TableSkeleton } from '../../../../ui/Skeletons.tsx';
import { EnterDialog } from '../../../training/EnterDialog.tsx';
import type { TrainingNeeds } from '../../../training/types.ts';
import { Filters } from '../../shared/Filters.tsx';
import { Catalogue } from './Catalogue.tsx';
import type { Entering } from './entering.ts';
import { NeedBars } from './NeedBars.tsx';
import { NeedTable } from './NeedTable.tsx';
import { PlanPart } from './PlanPart.tsx';
import { Waiting } from './Waiting.tsx';
import { Wishes } from './Wishes.tsx';

interface Props {
  cycle: string;
  choice: ReactNode;
}

export function TrainingDesk({ cycle, choice }: Props) {
  const read = useRead(training.needs, { params: { cycle } });
  return (
    <Loaded read={read} skeleton={<TableSkeleton rows={10} />}>
      {(needs) => <Desk needs={needs} choice={choice} />}
    </Loaded>
  );
}

/** What waits for HR; what is needed, by indicator and by person; below it the plan of the year that follows from it. */
function Desk({ needs, choice }: { needs: TrainingNeeds; choice: ReactNode }) {
  const w = useWords('training').hr;
  const isHr = useMe().data?.roles.includes('hr') === true;
  const [entering, setEntering] = useState<Entering>();
  const [shown, setShown] = useState<'courses' | 'wishes'>();
  const year = Number(needs.cycle.period.end.slice(0, 4));
  const plan = useRead(training.plan, { params: { year } });
  const enter = isHr ? setEntering : undefined;
  return (
    <>
      {isHr ? <Waiting items={plan.data?.items ?? []} /> : null}
      <Sheet>
        <SheetPart>
          <Filters>
            {choice}
            {isHr ? (
              <>
                <Button onClick={() => setShown('wishes')}>{w.wishes}</Button>
                <Button onClick={() => setShown('courses')}>{w.courses}</Button>
              </>
            ) : null}
          </Filters>
          <p className="quiet">{w.lead({ below: String(needs.below) })}</p>
        </SheetPart>
        {needs.indicators.length === 0 ? null : (
          <SheetPart title={w.byIndicator}>
            <NeedBars indicators={needs.indicators} />
          </SheetPart>
        )}
        <SheetPart title={w.byPerson} bare>
          <NeedTable needs={needs} planned={plan.data?.items ?? []} onEnter={enter} />
        </SheetPart>
      </Sheet>
      <PlanPart year={year} read={plan} onEnter={enter} />
      {entering === undefined ? null : <EnterDialog {...entering} onClose={() => setEntering(undefined)} />}
      {shown === 'courses' ? <Catalogue onClose={() => setShown(undefined)} /> : null}
      {shown === 'wishes' ? (
        <Wishes cycle={needs.cycle.id} units={needs.units} onEnter={setEntering} onClose={() => setShown(undefined)} />
      ) : null}
    </>
  );
}
