import { LogView } from './log/LogView.tsx';
import { useCalculation } from './shared/use-calculation.ts';
import { useCycleId } from './shared/use-cycle.ts';

/** Who did what in this cycle. */
export function CycleLog() {
  return <LogView cycle={useCycleId()} calculation={useCalculation()} />;
}
