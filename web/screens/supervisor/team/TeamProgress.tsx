import { team } from '#lib/contract/evaluations.ts';
import { progress } from '#lib/contract/progress.ts';
import { useRead } from '../../../api/use-read.ts';
import { useWords } from '../../../i18n/words.ts';
import { Loaded } from '../../../ui/Loaded.tsx';
import { Sheet } from '../../../ui/Sheet.tsx';
import { SheetSkeleton } from '../../../ui/Skeletons.tsx';
import { useFormat } from '../../../ui/use-format.ts';
import { NudgeAll } from '../../../ui/progress/NudgeAll.tsx';
import { ProgressTable } from '../../../ui/progress/ProgressTable.tsx';
import { useUnitName } from '../../../ui/use-unit-name.ts';
import type { TeamRow } from './TeamOf.tsx';

interface Props {
  cycle: string;
  rows: readonly TeamRow[];
  more: boolean;
}

/** How far my people are, by phase; of colleagues nothing is said. */
export function TeamProgress({ cycle, rows, more }: Props) {
  const w = useWords('supervisor').team;
  const f = useFormat();
  const nameOf = useUnitName();
  const read = useRead(progress.team, { params: { cycle } });
  const late = rows.flatMap(({ employee, self }) =>
    self !== null && (self.state === 'requested' || self.state === 'draft') && f.daysUntil(self.dueAt) < 0
      ? [{ rater: employee.id, nudgedAt: self.nudgedAt }]
      : [],
  );
  return (
    <Loaded read={read} skeleton={<SheetSkeleton rows={2} />}>
      {(board) => (
        <Sheet>
          <ProgressTable
            title={w.board}
            note={w.boardPeers}
            board={{ ...board, units: board.units.filter(({ people }) => people > 0) }}
            unitName={nameOf}
            acts={
              <NudgeAll
                cycle={cycle}
                kind="self"
                count={late.length}
                late={late}
                whole={!more}
                onOpen={() => undefined}
                renews={team}
              />
            }
          />
        </Sheet>
      )}
    </Loaded>
  );
}
