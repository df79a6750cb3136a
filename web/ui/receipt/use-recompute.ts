import { useState } from 'react';
import type { Receipt } from '#lib/domain/calculation/receipt.ts';
import type { Comparison } from '#lib/domain/calculation/recompute.ts';
import type { Policy } from '#lib/domain/policy/policy.ts';
import { now } from '../../api/config.ts';
import type { Checked } from '../Ledger.tsx';

export type Recomputation =
  | { readonly state: 'idle' }
  | { readonly state: 'running' }
  | { readonly state: 'failed' }
  | { readonly state: 'done'; readonly comparisons: readonly Comparison[]; readonly at: Date };

interface Recomputing {
  readonly outcome: Recomputation;
  run: () => void;
  checked: (path: string) => Checked;
}

/** Runs the domain's calculation in this browser on what the receipt holds; fetched only once it is asked for. */
export function useRecompute(policy: Policy, receipt: Receipt): Recomputing {
  const [outcome, setOutcome] = useState<Recomputation>({ state: 'idle' });
  const states = new Map(outcome.state === 'done' ? outcome.comparisons.map(({ path, state }) => [path, state]) : []);
  const run = async () => {
    setOutcome({ state: 'running' });
    try {
      const { compare, recompute } = await import('#lib/domain/calculation/recompute.ts');
      const comparisons = compare(receipt, recompute(policy, receipt.inputs));
      setOutcome({ state: 'done', comparisons, at: now() });
    } catch {
      setOutcome({ state: 'failed' });
    }
  };
  return {
    outcome,
    run: () => void run(),
    checked: (path) => {
      const state = states.get(path);
      return state === 'differs' ? 'differs' : state === 'agrees';
    },
  };
}
