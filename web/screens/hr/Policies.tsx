import { policies } from '#lib/contract/people.ts';
import { useRead } from '../../api/use-read.ts';
import { useWords } from '../../i18n/words.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Loaded } from '../../ui/Loaded.tsx';
import { Page } from '../../ui/Page.tsx';
import { Sheet } from '../../ui/Sheet.tsx';
import { PolicyList } from './policy/PolicyList.tsx';

/** All policies, each with its versions. */
export function Policies() {
  const w = useWords('hr').policy;
  const read = useRead(policies.list);
  return (
    <Page title={w.title}>
      <Loaded read={read}>
        {({ items }) => (
          <Sheet>
            {items.length === 0 ? <EmptyState title={w.empty} lead={w.emptyLead} /> : <PolicyList items={items} />}
          </Sheet>
        )}
      </Loaded>
    </Page>
  );
}
