import { cycles } from '#lib/contract/cycles.ts';
import { useRead } from '../../api/use-read.ts';
import { Loaded } from '../../ui/Loaded.tsx';
import { Sheet } from '../../ui/Sheet.tsx';
import { TableSkeleton } from '../../ui/Skeletons.tsx';
import { ParticipantTable } from './participants/ParticipantTable.tsx';
import { Problems } from './participants/Problems.tsx';
import { useCycle, useCycleId } from './shared/use-cycle.ts';

/** Who takes part and who rates whom; while it is planned, what has to be solved first. */
export function CycleParticipants() {
  const read = useRead(cycles.participants, { params: { cycle: useCycleId() }, query: {} });
  const cycle = useCycle().data;
  return (
    <Loaded read={read} skeleton={<TableSkeleton rows={12} />}>
      {({ rows, planned }) => (
        <>
          <Problems rows={rows} />
          <Sheet>
            <ParticipantTable
              rows={rows}
              planned={planned}
              units={cycle?.units ?? []}
              collecting={cycle?.state === 'open'}
            />
          </Sheet>
        </>
      )}
    </Loaded>
  );
}
