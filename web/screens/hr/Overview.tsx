import { useWords } from '../../i18n/words.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Page } from '../../ui/Page.tsx';
import { Sheet } from '../../ui/Sheet.tsx';

export function Overview() {
  const w = useWords('hr');
  return (
    <Page title={w.overview.title}>
      <Sheet>
        <EmptyState />
      </Sheet>
    </Page>
  );
}
