import { useWords } from '../../i18n/words.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Page } from '../../ui/Page.tsx';
import { Sheet } from '../../ui/Sheet.tsx';

export function Approve() {
  const w = useWords('director');
  return (
    <Page title={w.approve.title}>
      <Sheet>
        <EmptyState />
      </Sheet>
    </Page>
  );
}
