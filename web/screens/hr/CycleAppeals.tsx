import { appeals } from '#lib/contract/appeals.ts';
import { useRead } from '../../api/use-read.ts';
import { useWords } from '../../i18n/words.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Loaded } from '../../ui/Loaded.tsx';
import { Sheet, SheetPart } from '../../ui/Sheet.tsx';
import { TableSkeleton } from '../../ui/Skeletons.tsx';
import { CaseList } from '../appeals/CaseList.tsx';
import { Reserves } from '../appeals/Reserves.tsx';
import { useCycleId } from './shared/use-cycle.ts';

/** Who appealed or was put off, what waits for whom, and what is left to pay them from. */
export function CycleAppeals() {
  const w = useWords('appeals').list;
  const cycle = useCycleId();
  const read = useRead(appeals.list, { params: { cycle } });
  return (
    <Loaded read={read} skeleton={<TableSkeleton />}>
      {(data) =>
        data.items.length === 0 ? (
          <Sheet>
            <EmptyState title={w.none} lead={w.noneLead} />
          </Sheet>
        ) : (
          <Sheet>
            <SheetPart title={w.title}>
              <CaseList data={data} />
            </SheetPart>
            <SheetPart title={w.reserves} aside={w.reservesLead}>
              <Reserves data={data} />
            </SheetPart>
          </Sheet>
        )
      }
    </Loaded>
  );
}
