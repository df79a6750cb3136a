import { useState } from 'react';
import { type ApiProblem, asProblem } from '../../api/problem.ts';
import { startSignIn } from '../../api/sign-in.ts';

/** Leaves for the issuer; `busy` names whom one is about to become. */
export function useEnter() {
  const [busy, setBusy] = useState<string>();
  const [problem, setProblem] = useState<ApiProblem>();
  const enter = (as: string | undefined, backTo: string) => {
    setBusy(as ?? '');
    setProblem(undefined);
    startSignIn({ as, backTo }).catch((error: unknown) => {
      setProblem(asProblem(error));
      setBusy(undefined);
    });
  };
  return { enter, busy, problem };
}
