import { EmptyState } from '../../ui/EmptyState.tsx';
import { Sheet } from '../../ui/Sheet.tsx';

export function CycleReview() {
  return (
    <Sheet>
      <EmptyState />
    </Sheet>
  );
}
