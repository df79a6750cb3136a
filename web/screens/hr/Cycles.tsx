import { cycles } from '#lib/contract/cycles.ts';
import { useMe } from '../../api/use-me.ts';
import { useRead } from '../../api/use-read.ts';
import { useWords } from '../../i18n/words.ts';
import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Loaded } from '../../ui/Loaded.tsx';
import { Page } from '../../ui/Page.tsx';
import { Sheet } from '../../ui/Sheet.tsx';
import { CycleList } from './planning/CycleList.tsx';
import { PlanCycle } from './planning/PlanCycle.tsx';
import { useAddressValue } from '../../ui/use-address-value.ts';

/** All cycles, and the form that plans another one. */
export function Cycles() {
  const w = useWords('hr').planning;
  const read = useRead(cycles.list);
  const [planning, setPlanning] = useAddressValue('plan');
  const mayPlan = useMe().data?.roles.includes('hr') === true;
  if (planning !== undefined && mayPlan) return <PlanCycle onClose={() => setPlanning(undefined)} />;
  const plan = mayPlan && (
    <Button kind="fill" icon="add" onClick={() => setPlanning('new')}>
      {w.plan}
    </Button>
  );
  const none = read.data?.items.length === 0;
  return (
    <Page title={w.title} actions={none ? undefined : plan}>
      <Loaded read={read}>
        {({ items }) => (
          <Sheet>
            {none ? (
              <EmptyState title={w.empty} lead={w.emptyLead}>
                {plan}
              </EmptyState>
            ) : (
              <CycleList items={items} />
            )}
          </Sheet>
        )}
      </Loaded>
    </Page>
  );
}
