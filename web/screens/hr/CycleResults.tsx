import { EmptyState } from '../../ui/EmptyState.tsx';
import { Sheet } from '../../ui/Sheet.tsx';

export function CycleResults() {
  return (
    <Sheet>
      <EmptyState />
    </Sheet>
  );
}
