import { policies } from '#lib/contract/policies.ts';
import { schedule } from '#lib/contract/schedule.ts';
import { useMe } from '../../api/use-me.ts';
import { useRead } from '../../api/use-read.ts';
import { useWords } from '../../i18n/words.ts';
import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Loaded } from '../../ui/Loaded.tsx';
import { Page } from '../../ui/Page.tsx';
import { Sheet } from '../../ui/Sheet.tsx';
import { AssignmentList } from './schedule/AssignmentList.tsx';
import { Coverage } from './schedule/Coverage.tsx';
import { EditAssignment } from './schedule/EditAssignment.tsx';
import { Plan } from './schedule/Plan.tsx';
import { useAddressValue } from '../../ui/use-address-value.ts';

/** Who is appraised by what, what that plans for the next twelve months, and whom it leaves out. */
export function Schedule() {
  const w = useWords('hr').schedule;
  const read = useRead(schedule.read);
  const versions = useRead(policies.list).data?.items ?? [];
  const manages = useMe().data?.roles.includes('hr') === true;
  const [edited, edit] = useAddressValue('edit');
  if (edited !== undefined && manages) return <EditAssignment id={edited} onClose={() => edit(undefined)} />;
  const none = read.data?.assignments.length === 0;
  const add = (
    <Button kind="fill" icon="add" onClick={() => edit('new')}>
      {w.add}
    </Button>
  );
  return (
    <Page title={w.title} lead={w.lead} actions={none || !manages ? undefined : add}>
      <Loaded read={read}>
        {({ assignments, upcoming }) =>
          assignments.length === 0 ? (
            <Sheet>
              <EmptyState title={w.empty} lead={w.emptyLead}>
                {manages ? add : null}
              </EmptyState>
            </Sheet>
          ) : (
            <>
              <AssignmentList assignments={assignments} policies={versions} onEdit={manages ? edit : undefined} />
              <Plan assignments={assignments} upcoming={upcoming} manages={manages} />
              <Coverage assignments={assignments} />
            </>
          )
        }
      </Loaded>
    </Page>
  );
}
