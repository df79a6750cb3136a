import { EmptyState } from '../../ui/EmptyState.tsx';
import { Sheet } from '../../ui/Sheet.tsx';

export function CycleBonus() {
  return (
    <Sheet>
      <EmptyState />
    </Sheet>
  );
}
