import { EmptyState } from '../../ui/EmptyState.tsx';
import { Sheet } from '../../ui/Sheet.tsx';

export function CycleParticipants() {
  return (
    <Sheet>
      <EmptyState />
    </Sheet>
  );
}
