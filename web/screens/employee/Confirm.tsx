import { useWords } from '../../i18n/words.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Page } from '../../ui/Page.tsx';
import { Sheet } from '../../ui/Sheet.tsx';

export function Confirm() {
  const w = useWords('employee');
  return (
    <Page title={w.confirm.title}>
      <Sheet>
        <EmptyState />
      </Sheet>
    </Page>
  );
}
