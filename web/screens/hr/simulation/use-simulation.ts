import { useState } from 'react';
import { simulations } from '#lib/contract/simulations.ts';
import type { Policy } from '#lib/domain/policy/policy.ts';
import { type Answered, useAnswer } from '../../../api/use-answer.ts';
import { policyIn } from '../shared/documents.ts';
import { useSettled } from '../shared/use-settled.ts';
import type { Asked, Simulated, Terms } from './types.ts';

interface Simulating {
  readonly answered: Answered<Simulated>;
  /** The policy as it is tried now, with what was changed on the spot; before the first answer there is none. */
  readonly policy: Policy | undefined;
  readonly terms: Terms;
  /** In the policy, in the terms of the cycle. */
  readonly edited: boolean;
  readonly otherTerms: boolean;
  change: (policy: Policy) => void;
  changeTerms: (terms: Terms) => void;
  reset: () => void;
}

const asTheyAre: Terms = { pools: {}, coefficientsByPolicy: [] };

/** What is tried: a version of a policy, then whatever is changed of it here. It is asked once hands have come to rest. */
export function useSimulation(cycle: string, base: { policy: string; version: number }): Simulating {
  const [edit, setEdit] = useState<Policy>();
  const [terms, setTerms] = useState(asTheyAre);
  const scheme: Asked['scheme'] = edit === undefined ? base : { calculation: { ...edit } };
  const wanted: Asked = {
    cycle,
    scheme,
    pools: { ...terms.pools },
    coefficientsByPolicy: [...terms.coefficientsByPolicy],
  };
  // By its content: the same question again is no other.
  const asked = useSettled(JSON.stringify(wanted));
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- what was written two lines above
  const answered = useAnswer(simulations.run, JSON.parse(asked) as Asked);
  const policy = edit ?? (answered.data === undefined ? undefined : policyIn(answered.data.tried.calculation));
  return {
    answered: { ...answered, behind: answered.behind || asked !== JSON.stringify(wanted) },
    policy,
    terms,
    edited: edit !== undefined,
    otherTerms: Object.keys(terms.pools).length > 0 || terms.coefficientsByPolicy.length > 0,
    change: setEdit,
    changeTerms: setTerms,
    reset: () => {
      setEdit(undefined);
      setTerms(asTheyAre);
    },
  };
}
