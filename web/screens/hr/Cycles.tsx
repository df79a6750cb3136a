import { useWords } from '../../i18n/words.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Page } from '../../ui/Page.tsx';
import { Sheet } from '../../ui/Sheet.tsx';

export function Cycles() {
  const w = useWords('hr');
  return (
    <Page title={w.cycles.title}>
      <Sheet>
        <EmptyState />
      </Sheet>
    </Page>
  );
}
