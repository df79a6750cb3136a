import { cycles } from '#lib/contract/cycles.ts';
import { policies } from '#lib/contract/policies.ts';
import { useMe } from '../../../api/use-me.ts';
import { useRead } from '../../../api/use-read.ts';
import { useWords } from '../../../i18n/words.ts';
import { paths } from '../../../paths.ts';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { Loaded } from '../../../ui/Loaded.tsx';
import { Page } from '../../../ui/Page.tsx';
import { Sheet } from '../../../ui/Sheet.tsx';
import { SheetSkeleton } from '../../../ui/Skeletons.tsx';
import { PlanForm } from './PlanForm.tsx';

/** Plans a cycle: once policies and units are known, the form. */
export function PlanCycle({ onClose }: { onClose: () => void }) {
  const w = useWords('hr').planning;
  const read = useRead(policies.list);
  const known = useRead(cycles.list).data?.items;
  const units = useMe().data?.organisation.units;
  return (
    <Page title={w.form.title} up={{ to: paths.cycles(), label: w.title }} lead={w.form.lead} width="read">
      <Loaded read={read}>
        {({ items }) => {
          if (items.every(({ current }) => current === null))
            return (
              <Sheet>
                <EmptyState title={w.form.noPolicy} />
              </Sheet>
            );
          if (units === undefined || known === undefined) return <SheetSkeleton />;
          return <PlanForm policies={items} units={units} cycles={known} onClose={onClose} />;
        }}
      </Loaded>
    </Page>
  );
}
