import { useWords } from '../../i18n/words.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Page } from '../../ui/Page.tsx';
import { Sheet } from '../../ui/Sheet.tsx';

export function Policy() {
  const w = useWords('hr');
  return (
    <Page title={w.policy.title}>
      <Sheet>
        <EmptyState />
      </Sheet>
    </Page>
  );
}
