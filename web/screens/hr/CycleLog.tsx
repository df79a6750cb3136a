import { EmptyState } from '../../ui/EmptyState.tsx';
import { Sheet } from '../../ui/Sheet.tsx';

export function CycleLog() {
  return (
    <Sheet>
      <EmptyState />
    </Sheet>
  );
}
