import { useWords } from '../../i18n/words.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Page } from '../../ui/Page.tsx';
import { Sheet } from '../../ui/Sheet.tsx';

export function Evaluation() {
  const w = useWords('evaluation');
  return (
    <Page title={w.kinds.self}>
      <Sheet>
        <EmptyState />
      </Sheet>
    </Page>
  );
}
