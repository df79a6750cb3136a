import { useState } from 'react';
import { cycles } from '#lib/contract/cycles.ts';
import { useMe } from '../../api/use-me.ts';
import { Loaded } from '../../ui/Loaded.tsx';
import { Sheet } from '../../ui/Sheet.tsx';
import { TableSkeleton } from '../../ui/Skeletons.tsx';
import { ByHand } from './participants/ByHand.tsx';
import { ParticipantTable } from './participants/ParticipantTable.tsx';
import { Problems } from './participants/Problems.tsx';
import { RemoveDialog } from './participants/RemoveDialog.tsx';
import type { ParticipantRow } from './participants/row.ts';
import { More } from './shared/More.tsx';
import { useAddressValue } from '../../ui/use-address-value.ts';
import { useCycle, useCycleId } from './shared/use-cycle.ts';
import { usePages } from '../../api/use-pages.ts';

/** Who takes part and who rates whom; while it is planned, what has to be solved first. */
export function CycleParticipants() {
  const [unit, setUnit] = useAddressValue('unit');
  const [typed, setTyped] = useState('');
  const [sorted, setSorted] = useState(false);
  // Who searches or sorts means everybody, not only whoever has been read so far.
  const whole = sorted || typed.trim() !== '';
  const query = unit === undefined ? {} : { unit };
  const cycleId = useCycleId();
  const read = usePages(cycles.participants, { params: { cycle: cycleId }, query, whole });
  const cycle = useCycle().data;
  const manages = useMe().data?.roles.includes('hr') === true;
  // Once evaluations are shut, whoever cannot be scored is waived or put off instead.
  const changes = manages && ['planned', 'announced', 'open'].includes(cycle?.state ?? '');
  const [removing, setRemoving] = useState<ParticipantRow>();
  return (
    <Loaded read={read} skeleton={<TableSkeleton rows={12} />}>
      {(rows) => (
        <>
          <Problems cycle={cycleId} rows={rows} />
          <Sheet>
            <ParticipantTable
              rows={rows}
              planned={read.pages[0]?.planned === true}
              version={cycle?.policy.version}
              units={cycle?.units ?? []}
              teams={cycle?.teams}
              unit={unit ?? ''}
              onUnit={(one) => setUnit(one === '' ? undefined : one, { replace: true })}
              typed={typed}
              onType={setTyped}
              onSort={() => setSorted(true)}
              collecting={cycle?.state === 'open'}
              more={read.more !== undefined}
              onRemove={changes ? setRemoving : undefined}
            />
            <More {...read} />
          </Sheet>
          {cycle !== undefined && changes ? (
            <Sheet>
              <ByHand cycle={cycle} />
            </Sheet>
          ) : null}
          {cycle === undefined || removing === undefined ? null : (
            <RemoveDialog cycle={cycle} row={removing} onClose={() => setRemoving(undefined)} />
          )}
        </>
      )}
    </Loaded>
  );
}
