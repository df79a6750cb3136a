import { useState } from 'react';
import { simulations } from '#lib/contract/simulations.ts';
import type { Policy } from '#lib/domain/policy/policy.ts';
import { type Answered, useAnswer } from '../../../api/use-answer.ts';
import { policyIn } from '../shared/documents.ts';
import { useSettled } from '../shared/use-settled.ts';
import type { Asked, Simulated } from './types.ts';

type Pools = Readonly<Record<string, number>>;

interface Simulating {
  readonly answered: Answered<Simulated>;
  /** The policy as it is tried now, with what was changed on the spot; before the first answer there is none. */
  readonly policy: Policy | undefined;
  readonly pools: Pools;
  /** In the policy, and anywhere. */
  readonly edited: boolean;
  readonly changed: boolean;
  change: (policy: Policy) => void;
  changePools: (pools: Pools) => void;
  reset: () => void;
}

/** What is tried: a version of a policy, then whatever is changed of it here. It is asked once hands have come to rest. */
export function useSimulation(cycle: string, base: { policy: string; version: number }): Simulating {
  const [edit, setEdit] = useState<Policy>();
  const [pools, setPools] = useState<Pools>({});
  const scheme: Asked['scheme'] = edit === undefined ? base : { calculation: { ...edit } };
  const wanted: Asked = { cycle, scheme, pools };
  // By its content: the same question again is no other.
  const asked = useSettled(JSON.stringify(wanted));
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- what was written two lines above
  const answered = useAnswer(simulations.run, JSON.parse(asked) as Asked);
  const policy = edit ?? (answered.data === undefined ? undefined : policyIn(answered.data.tried.calculation));
  return {
    answered: { ...answered, behind: answered.behind || asked !== JSON.stringify(wanted) },
    policy,
    pools,
    edited: edit !== undefined,
    changed: edit !== undefined || Object.keys(pools).length > 0,
    change: setEdit,
    changePools: setPools,
    reset: () => {
      setEdit(undefined);
      setPools({});
    },
  };
}
