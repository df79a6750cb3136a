import { EmptyState } from '../../ui/EmptyState.tsx';
import { Sheet } from '../../ui/Sheet.tsx';

export function CycleProgress() {
  return (
    <Sheet>
      <EmptyState />
    </Sheet>
  );
}
