import { useWords } from '../../i18n/words.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Page } from '../../ui/Page.tsx';
import { Sheet } from '../../ui/Sheet.tsx';

export function TeamCycle() {
  const w = useWords('supervisor');
  return (
    <Page title={w.team.title}>
      <Sheet>
        <EmptyState />
      </Sheet>
    </Page>
  );
}
