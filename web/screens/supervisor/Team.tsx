import { home } from '#lib/contract/me.ts';
import { useRead } from '../../api/use-read.ts';
import { useWords } from '../../i18n/words.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Loaded } from '../../ui/Loaded.tsx';
import { Page } from '../../ui/Page.tsx';
import { Sheet } from '../../ui/Sheet.tsx';
import { ForOthers, forOthersIn } from './delegate/ForOthers.tsx';
import { TeamOf } from './team/TeamOf.tsx';

/** My team in the cycle that runs now, and the forms I fill in for others. */
export function Team() {
  const w = useWords('supervisor').team;
  const read = useRead(home);
  return (
    <Loaded read={read}>
      {({ current, waiting }) =>
        current === null ? (
          <Page title={w.title}>
            <ForOthers forms={forOthersIn(waiting)} />
            <Sheet>
              <EmptyState title={w.none} lead={w.noneLead} />
            </Sheet>
          </Page>
        ) : (
          <TeamOf cycle={current.id} forOthers={forOthersIn(waiting)} />
        )
      }
    </Loaded>
  );
}
