import { useState } from 'react';
import { cycles } from '#lib/contract/cycles.ts';
import type { ApiProblem } from '../../../api/problem.ts';
import { wholeCycle } from '../shared/renewed.ts';
import { useCycle, useCycleId } from '../shared/use-cycle.ts';
import { useVersionedMove } from '../../../api/use-versioned-move.ts';
import type { Action } from './next.ts';

export interface CycleMove {
  /** What is under way, or was refused last. */
  readonly action: Action | undefined;
  readonly busy: boolean;
  readonly problem: ApiProblem | undefined;
  run: (action: Action, reason?: string) => Promise<boolean>;
  clear: () => void;
}

/** Moves the cycle of this page, once, on the version that is on the screen. */
export function useCycleMove(): CycleMove {
  const cycle = useCycleId();
  const { etag } = useCycle();
  const move = useVersionedMove(cycles.move, wholeCycle);
  const [action, setAction] = useState<Action>();
  return {
    action,
    busy: move.busy,
    problem: move.problem,
    clear: move.clear,
    run: async (next, reason) => {
      setAction(next);
      const body = reason === undefined ? {} : { reason };
      return (await move.run({ params: { cycle, action: next }, body, ifMatch: etag })) !== undefined;
    },
  };
}
